import type { Graph, GraphOptions } from '../../graph';
import { type Cloud, ENDPOINTS } from '../../model/cloud';
import { DiagnosticError } from '../framework/diagnostics';
import type { Configuration } from '../framework/provider';
import type { EntraClient } from '../resources/define/client';
import { breakGlassOf } from './break-glass';
import { securityKeysOf } from './security-keys';
import { chooseCredential } from './credential';
import type { schema } from './schema';
import { Settings } from './settings';

/**
 * Variable that the launcher moves `NODE_EXTRA_CA_CERTS` to: Node would parse that file at every
 * start, and most provider processes send nothing.
 */
const EXTRA_CA = 'ENTRA_EXTRA_CA_CERTS';

/** Makes the client of a configuration; undefined while the configuration is not known. */
export function configure({
  config,
  environment,
  resident,
  log,
}: Configuration<typeof schema>): EntraClient | undefined {
  const settings = new Settings(config, environment, resident);
  if (!settings.known) return undefined;
  const tenantId = tenantOf(settings);
  const options: GraphOptions = {
    tenantId,
    ...whereOf(settings, environment),
    credential: chooseCredential(settings),
    log,
  };
  let opened: Promise<Graph> | undefined;
  const breakGlass = breakGlassOf(config);
  return {
    tenantId,
    breakGlass,
    securityKeys: securityKeysOf(config, resident),
    graph: () => (opened ??= open(options)),
  };
}

/** Where a tenant is reached, whoever reaches it. */
export function whereOf(
  settings: Settings,
  environment: Readonly<Record<string, string | undefined>>,
): Pick<GraphOptions, 'cloud' | 'graph' | 'authority' | 'caFiles'> {
  const cloud = (settings.text('environment') ?? 'global') as Cloud;
  return {
    cloud,
    graph: root(settings, 'graph_endpoint') ?? ENDPOINTS[cloud].graph,
    authority: root(settings, 'authority_host') ?? ENDPOINTS[cloud].authority,
    caFiles: [settings.path('ca_file'), environment[EXTRA_CA]].filter(isGiven),
  };
}

/** Loads HTTP and identity code, and opens a tenant. */
export async function open(options: GraphOptions): Promise<Graph> {
  const { openGraph } = await import('../../graph/index.js');
  return openGraph(options);
}

function tenantOf(settings: Settings): string {
  const tenantId = settings.text('tenant_id');
  if (tenantId !== undefined) return tenantId.toLowerCase();
  throw new DiagnosticError({
    summary: 'No tenant',
    detail: `Which tenant to manage has no default: a wrong one would be changed without notice. Set tenant_id${settings.resident ? '; a resident provider takes nothing from the environment' : ', or ARM_TENANT_ID'}.`,
    path: ['tenant_id'],
  });
}

const root = (settings: Settings, name: 'graph_endpoint' | 'authority_host'): string | undefined =>
  settings.text(name)?.replace(/\/$/, '');

const isGiven = (path: string | undefined): path is string => path !== undefined && path !== '';
