import type { Cloud, RetiringProfile } from 'entra-policy';

/** How far a change has come: it goes through every tenant in this order. */
export type Stage = 'dev' | 'staging' | 'production';

/** What differs between tenants: ids, never policy. */
export interface Tenant {
  /** Names the stack and the state. */
  readonly name: Stage;
  readonly tenantId: string;
  readonly environment: Cloud;
  /** Security groups by what they mean; a user is in one of them. */
  readonly groups: {
    readonly staff: string;
    readonly privileged: string;
  };
  /** Passkey profiles that somebody else created there and that are to go. */
  readonly retiringProfiles?: Readonly<Record<string, RetiringProfile>>;
}
