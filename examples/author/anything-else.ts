import { AccessPolicy, Audience, Grant, NamedPlace, Target, type TenantStack } from 'entra-policy';
import type { Tenant } from '../../tenants';

export function declare(stack: TenantStack, { officeNetworks }: Tenant): void {
  const offices = NamedPlace.network(stack, 'Offices', {
    name: 'Offices',
    ranges: officeNetworks,
    trusted: false,
  });
  new AccessPolicy(stack, 'PortalsFromOffices', {
    name: 'Admin portals from offices',
    state: 'reportOnly',
    audience: Audience.everyone(),
    target: Target.applications('MicrosoftAdminPortals'),
    conditions: {
      locations: { includeLocations: ['All'], excludeLocations: [offices.resource.id] },
    },
    grant: Grant.block(),
  });
}
