/**
 * `entra_tenant`: the tenant that the provider manages.
 *
 * @see https://learn.microsoft.com/graph/api/resources/organization
 * @module
 */
import type { OrganizationDetails } from '../../../graph/organization';
import type { StateOf } from '../../framework/schema';
import { defineEntraDataSource, type EntraDataSource } from '../define/define';
import { schema } from './schema';

/** The tenant that the provider manages. */
export const tenant: EntraDataSource = defineEntraDataSource({
  typeName: 'entra_tenant',
  subcategory: 'Directory',
  description: [
    'Reads the tenant that the provider manages: name, domains, licences and cloud.',
    'Licences are those of Microsoft Entra ID that policies ask for: conditional access needs P1, conditions of risk need P2.',
  ].join('\n\n'),
  schema,
  async read({ client, signal }) {
    const { cloud, organization } = await client.graph();
    const details = await organization.read(signal);
    const licences = await organization.licences(signal);
    return { ...fromGraph(details), id: client.tenantId, licences: [...licences], cloud };
  },
});

type State = StateOf<typeof schema>;

function fromGraph(live: OrganizationDetails): Omit<State, 'id' | 'licences' | 'cloud'> {
  const domains = live.verifiedDomains ?? [];
  return {
    display_name: live.displayName ?? '',
    tenant_type: live.tenantType ?? null,
    initial_domain: domains.find(({ isInitial }) => isInitial === true)?.name ?? null,
    default_domain: domains.find(({ isDefault }) => isDefault === true)?.name ?? null,
    verified_domains: domains.map(({ name, type, isInitial, isDefault }) => ({
      name,
      type: type ?? null,
      is_initial: isInitial ?? false,
      is_default: isDefault ?? false,
    })),
  };
}
