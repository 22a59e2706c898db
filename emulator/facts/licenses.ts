import { assumed, documented } from './fact';

/** Subscriptions of the tenant and what depends on them. */
export const licenseFacts = {
  plans: documented(
    'service-plans',
    'Service plan AAD_PREMIUM (41781fb2-bc02-4b7c-bd55-b576c07bb09d) is in the SKUs AAD_PREMIUM and AAD_PREMIUM_P2, AAD_PREMIUM_P2 (eec0eb4f-6444-4f95-aba0-50c24d67f998) in the latter.',
    'entra-docs page Product names and service plan identifiers for licensing',
  ),
  status: documented(
    'sku-status',
    'capabilityStatus of a SKU is Enabled, Warning (the grace period after it expired), Suspended, Deleted or LockedOut.',
    'Graph pages subscribedSku and licenseUnitsDetail',
  ),
  lapsed: assumed(
    'sku-lapsed',
    'A SKU counts as a licence while it is Enabled or in its grace period.',
    'the pages name the states without saying which of them switches features off',
  ),
  assignedPlans: assumed(
    'assigned-plans',
    'assignedPlans of the organization have one entry for each service plan that a SKU has, of service AADPremiumService, Enabled or in grace while one of its SKUs is, and else with the status of the first.',
    'captures show enabled plans only',
  ),
  premium: documented(
    'premium-reports',
    'Registration details and sign-in logs need P1: without it 403 Authentication_RequestFromNonPremiumTenantOrB2CTenant. Directory audits need no licence.',
    'Graph page Reports root; reports against microsoft-graph-docs and Microsoft-Extractor-Suite',
  ),
} as const;
