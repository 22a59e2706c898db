/**
 * `entra_inbound_trust`: which claims of guests' own tenants count in this one.
 *
 * @see https://learn.microsoft.com/graph/api/resources/crosstenantaccesspolicyinboundtrust
 * @module
 */
import { defineEntraDataSource, type EntraDataSource } from '../define/define';
import { fromGraph } from './from-graph';
import { schema } from './schema';

/** Inbound trust of the tenant's cross-tenant access settings. */
export const inboundTrust: EntraDataSource = defineEntraDataSource({
  typeName: 'entra_inbound_trust',
  subcategory: 'Conditional access',
  description: [
    'Reads what the cross-tenant access settings trust of a guest’s own tenant: its multifactor authentication, its compliant and its hybrid joined devices.',
    'A policy that asks a guest for multifactor authentication is satisfied in the own tenant where that is trusted, and in this one where it is not. Guests cannot register passkeys here.',
  ].join('\n\n'),
  schema,
  async read({ client, signal }) {
    const { crossTenantAccess } = await client.graph();
    const byDefault = await crossTenantAccess.default(signal);
    const partners = await crossTenantAccess.partners(signal);
    return { id: client.tenantId, ...fromGraph(byDefault, partners) };
  },
});
