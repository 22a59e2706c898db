/** What a limit counts: resource units, writes, or requests. */
type Unit = 'resourceUnit' | 'write' | 'request';

/** Whose requests share a limit. */
type Scope = 'appAndTenant' | 'app' | 'tenant';

export interface Limit {
  readonly scope: Scope;
  readonly unit: Unit;
  readonly amount: number | ((users: number) => number);
  readonly perMs: number;
}

interface Family {
  readonly limits: readonly Limit[];
  /** Whether a refusal says how long to wait. */
  readonly retryAfter: boolean;
}

export type FamilyName = 'identity' | 'conditionalAccess' | 'reports';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Small, medium and large tenants, by their number of users. */
function identityUnits(users: number): number {
  if (users < 50) return 3500;
  return users <= 500 ? 5000 : 8000;
}

/** Limits by endpoint family; source: Graph page Microsoft Graph service-specific throttling limits. */
export const families: Record<FamilyName, Family> = {
  identity: {
    limits: [
      { scope: 'appAndTenant', unit: 'resourceUnit', amount: identityUnits, perMs: 10 * SECOND },
      { scope: 'appAndTenant', unit: 'write', amount: 3000, perMs: 2.5 * MINUTE },
      { scope: 'app', unit: 'resourceUnit', amount: 150_000, perMs: 20 * SECOND },
      { scope: 'app', unit: 'write', amount: 70_000, perMs: 5 * MINUTE },
      { scope: 'tenant', unit: 'write', amount: 18_000, perMs: 5 * MINUTE },
    ],
    retryAfter: true,
  },
  conditionalAccess: {
    limits: [{ scope: 'tenant', unit: 'request', amount: 1, perMs: SECOND }],
    retryAfter: false,
  },
  reports: {
    limits: [{ scope: 'appAndTenant', unit: 'request', amount: 5, perMs: 10 * SECOND }],
    retryAfter: true,
  },
};
