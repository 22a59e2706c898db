import type { Aaguid } from '../model/aaguid';
import type { NonEmpty } from '../model/non-empty';
import type { EmergencyAccess } from './break-glass-exclusion';
import type { RosterEvidence, RosterKey } from './roster-key';
import type { SecurityKeyTrust } from './security-key-trust';
import type { TenantStackProps } from './tenant-stack';

/** What every roster has: the tenant of its stacks, and whose word counts. */
export interface RosterProps extends Pick<
  TenantStackProps,
  'tenantId' | 'environment' | 'backend'
> {
  /** Accounts for emergencies, as the tenant's policies know them. */
  readonly breakGlass: EmergencyAccess;

  /** Whose signatures count, and what proves a model. */
  readonly securityKeys: SecurityKeyTrust;

  /**
   * Evidence of the ceremonies that took place.
   *
   * @default - none took place yet, so every key awaits its ceremony
   */
  readonly evidence?: RosterEvidence;
}

/** Properties of {@link SecurityKeyRoster}. */
export interface SecurityKeyRosterProps extends RosterProps {
  /**
   * How many stacks share the keys; 100 keys for each leave room to grow. Every stack is named after
   * it, so another number makes other stacks: say `retiring`, too.
   */
  readonly shards: number;

  /**
   * How many stacks shared the keys before. Those are synthesised as well, and forget every key that
   * the roster has: nothing is deleted. It goes when all of them were applied.
   *
   * @default - no other number was ever applied
   */
  readonly retiring?: number;

  /**
   * Models that are handed out.
   *
   * @default - each key names its own
   */
  readonly models?: NonEmpty<Aaguid>;

  /** The keys, in any order. */
  readonly keys: readonly RosterKey[];
}
