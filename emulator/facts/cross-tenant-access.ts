import { assumed, documented } from './fact';

const DEFAULT = 'Graph page crossTenantAccessPolicyConfigurationDefault';
const PARTNER = 'Graph page crossTenantAccessPolicyConfigurationPartner';

/** Cross-tenant access settings, of which inbound trust decides about a guest's MFA. */
export const crossTenantFacts = {
  default: documented(
    'cross-tenant-default',
    'The default configuration trusts nothing of other tenants; PATCH answers 204 and makes isServiceDefault false, resetToSystemDefault answers 204 and restores it.',
    `${DEFAULT}: Get, Update and Reset to system default`,
  ),
  partners: documented(
    'cross-tenant-partners',
    'A partner is identified by tenantId; POST answers 201, PATCH and DELETE 204; null inherits from the default configuration.',
    `${PARTNER}: List, Create, Update and Delete`,
  ),
  twice: assumed(
    'cross-tenant-partner-twice',
    'A second configuration for one partner, or one for the own tenant, is refused with 400.',
    'tenantId is the key; no page shows the answer',
  ),
  consent: documented(
    'cross-tenant-consent',
    'automaticUserConsentSettings of the default configuration are read-only.',
    DEFAULT,
  ),
  realm: assumed(
    'cross-tenant-errors',
    'Errors of cross-tenant access settings have the codes of directory objects.',
    'no page shows one',
  ),
} as const;
