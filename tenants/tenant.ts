import type { BoundTenant, Cloud, RetiringProfile } from 'entra-policy';

/** How far the policy has come within a tenant: a pilot ring, some groups, everybody. */
export type Stage = 'pilot' | 'limited' | 'all';

/** What differs between tenants: ids and stage, never policy. */
export interface Tenant extends BoundTenant {
  /** Names the stack and the state. */
  readonly name: 'dev' | 'staging' | 'production';
  readonly tenantId: string;
  readonly environment: Cloud;
  readonly stage: Stage;
  /** Security groups by what they mean; a user is in one of `staff`, `privileged`, `breakGlass`. */
  readonly groups: {
    readonly staff: string;
    readonly privileged: string;
    readonly breakGlass: string;
    /** People who try every change first, on top of their other groups. */
    readonly pilot: string;
  };
  /** Accounts for emergencies. */
  readonly users: {
    readonly breakGlass1: string;
    readonly breakGlass2: string;
  };
  /**
   * Whether an account synchronizes a directory on premises. It can answer no prompt, so policies for
   * everybody would end synchronization.
   */
  readonly synchronizesDirectory?: boolean;
  /** Public addresses of the offices, as Microsoft sees them. */
  readonly officeNetworks: readonly [string, ...string[]];
  /** Which apply of the way from security defaults to conditional access is next. */
  readonly securityDefaults: 'prepare' | 'leave';
  /** Passkey profiles that somebody else created there and that are to go. */
  readonly retiringProfiles?: Readonly<Record<string, RetiringProfile>>;
}
