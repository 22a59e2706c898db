import { DiagnosticError } from '../../framework/diagnostics';
import type { ObjectValue } from '../../framework/value';
import type { EntraClient } from './client';

/**
 * Refuses a state that another tenant wrote: the path of a singleton is the same in all of them.
 *
 * @throws DiagnosticError naming both tenants.
 */
export function assertTenant(
  prior: ObjectValue | null,
  client: Pick<EntraClient, 'tenantId'>,
): void {
  const stored = prior?.['tenant_id'];
  if (typeof stored !== 'string' || stored.toLowerCase() === client.tenantId) return;
  throw new DiagnosticError({
    summary: 'State of another tenant',
    detail: `This state belongs to tenant ${stored}, but the provider is configured for tenant ${client.tenantId}. Use the state of that tenant, or correct tenant_id.`,
    path: ['tenant_id'],
  });
}
