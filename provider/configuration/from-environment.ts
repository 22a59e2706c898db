/**
 * The door for commands that reach a tenant without Terraform: from the same variables as the
 * provider, with the same errors.
 *
 * @module
 */
import type { Graph } from '../../graph';
import type { Logger } from '../../graph/logger';
import type { OperatorSignIn } from '../../graph/operator/operator-sign-in';
import { DiagnosticError, Diagnostics, type Message } from '../framework/diagnostics';
import { completeObject } from '../framework/read-resource';
import { configure, open, whereOf } from './configure';
import { explain } from './explain';
import { type ProviderConfig, schema } from './schema';
import { Settings } from './settings';

/** A tenant that was opened without Terraform. */
export interface OpenedTenant {
  readonly tenantId: string;
  readonly graph: Graph;
}

/**
 * Opens the tenant that the provider's environment variables name. Nothing is sent.
 *
 * @throws Error that {@link explainFailure} explains, when a variable is missing or wrong.
 */
export async function openTenant(
  environment: Readonly<Record<string, string | undefined>>,
  log: Logger,
): Promise<OpenedTenant> {
  const client = configure({
    config: emptyConfig(),
    environment,
    resident: false,
    diagnostics: new Diagnostics(),
    log,
  });
  if (client === undefined) throw new TypeError('a configuration without values is known');
  return { tenantId: client.tenantId, graph: await client.graph() };
}

/**
 * Opens a tenant as a user who signs in: the environment says where it is reached, and no more. A
 * variable that names another tenant is a mistake that somebody should see.
 *
 * @throws Error that {@link explainFailure} explains, when a variable is wrong.
 */
export async function openTenantAsOperator(
  tenantId: string,
  signIn: OperatorSignIn,
  environment: Readonly<Record<string, string | undefined>>,
  log: Logger,
): Promise<Graph> {
  const settings = new Settings(emptyConfig(), environment, false);
  const named = settings.text('tenant_id');
  if (named !== undefined && named.toLowerCase() !== tenantId.toLowerCase()) {
    throw new DiagnosticError({
      summary: 'Two tenants',
      detail: `ARM_TENANT_ID is ${named}, but the desk file is for ${tenantId}. Unset the variable, or take the desk file of that tenant.`,
    });
  }
  return open({ tenantId, ...whereOf(settings, environment), credential: signIn, log });
}

const emptyConfig = (): ProviderConfig => completeObject(schema, {}) as ProviderConfig;

/** A failure to open or to reach a tenant as the provider tells it; undefined for a defect. */
export const explainFailure = (error: unknown): Message | undefined =>
  error instanceof DiagnosticError ? error.diagnostic : explain(error);
