/**
 * The door for commands that reach a tenant without Terraform: from the same variables as the
 * provider, with the same errors.
 *
 * @module
 */
import type { Graph } from '../../graph';
import type { Logger } from '../../graph/logger';
import { DiagnosticError, Diagnostics, type Message } from '../framework/diagnostics';
import { completeObject } from '../framework/read-resource';
import { configure } from './configure';
import { explain } from './explain';
import { schema } from './schema';

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
    config: completeObject(schema, {}) as Parameters<typeof configure>[0]['config'],
    environment,
    resident: false,
    diagnostics: new Diagnostics(),
    log,
  });
  if (client === undefined) throw new TypeError('a configuration without values is known');
  return { tenantId: client.tenantId, graph: await client.graph() };
}

/** A failure to open or to reach a tenant as the provider tells it; undefined for a defect. */
export const explainFailure = (error: unknown): Message | undefined =>
  error instanceof DiagnosticError ? error.diagnostic : explain(error);
