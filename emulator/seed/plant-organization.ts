import type { JsonObject } from '../json';
import { CREATED } from './birth';
import type { SeedTenant } from './schema';

const SERVICES = ['Email', 'OfficeCommunicationsOnline'];

/** The tenant as an object of its directory. */
export function plantOrganization(tenant: SeedTenant): JsonObject {
  const initial = {
    capabilities: SERVICES.join(', '),
    isDefault: true,
    isInitial: true,
    name: tenant.domain,
    type: 'Managed',
  };
  const further = tenant.domains
    .filter(({ isVerified }) => isVerified)
    .map(({ name, authenticationType }) => ({
      capabilities: SERVICES.join(', '),
      isDefault: false,
      isInitial: false,
      name,
      type: authenticationType,
    }));
  return {
    id: tenant.tenantId,
    deletedDateTime: null,
    displayName: tenant.displayName,
    tenantType: 'AAD',
    countryLetterCode: 'US',
    createdDateTime: CREATED,
    verifiedDomains: [initial, ...further],
  };
}

/** The initial domain, which is also the default one, and the further ones. */
export function plantDomains(tenant: SeedTenant): readonly JsonObject[] {
  const first = { name: tenant.domain, authenticationType: 'Managed', isVerified: true };
  return [first, ...tenant.domains].map(({ name, authenticationType, isVerified }) => ({
    id: name,
    authenticationType,
    isAdminManaged: true,
    isDefault: name === tenant.domain,
    isInitial: name === tenant.domain,
    isRoot: true,
    isVerified,
    supportedServices: isVerified ? SERVICES : [],
  }));
}
