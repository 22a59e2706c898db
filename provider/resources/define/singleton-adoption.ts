import { DiagnosticError } from '../../framework/diagnostics';
import type { EntraClient } from './client';
import type { ErasedSingleton } from './singleton-spec';

/**
 * The live object that a creation or an import takes over.
 *
 * @throws DiagnosticError where the tenant has none, or has one that cannot be managed.
 */
export async function adoptable<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  client: EntraClient,
  id: string,
  signal: AbortSignal,
): Promise<Wire> {
  const live = await spec.access(await client.graph(), id).read(signal);
  if (live === null) {
    throw new DiagnosticError({
      summary: `${spec.title} not found`,
      detail: `Tenant ${client.tenantId} has no ${spec.title} ${id}. ${spec.identity.reason}, so there is none to adopt. Correct the id.`,
    });
  }
  const reason = spec.refuseAdoption?.(live);
  if (reason === undefined) return live;
  throw new DiagnosticError({
    summary: `${spec.identity.subject(spec.title, id, client.tenantId)} cannot be managed`,
    detail: reason,
  });
}
