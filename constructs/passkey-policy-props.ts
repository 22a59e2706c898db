import type { PasskeyProfile } from './passkey-profile';
import type { GroupReference } from './reference';

/** The profile of everybody who has none of their own: the tenant's default profile. */
export interface StaffPasskeys {
  /** Which passkeys are admitted. */
  readonly profile: PasskeyProfile;
  /**
   * Who it is for: security groups, or every user of the tenant. Every user is refused beside a
   * stricter profile, as a user whom both reach may use either. The group of accounts for
   * emergencies belongs to one of the profiles: whoever no profile is for has no passkeys.
   */
  readonly for: 'everyone' | readonly GroupReference[];
}

/** A profile for groups that differ from the rest. */
export interface GroupPasskeys {
  /** Name that administrators see. */
  readonly name: string;
  /** Which passkeys are admitted. */
  readonly profile: PasskeyProfile;
  /** Security groups; a group can have one profile only. */
  readonly groups: readonly GroupReference[];
  /**
   * Id of the profile in the tenant.
   *
   * @default - found by name, else created
   */
  readonly id?: string;
}

/** A live profile that nobody is to have any more. */
export interface RetiringProfile {
  /** Id of the profile in the tenant. */
  readonly id: string;
  /** Its name, as it is. */
  readonly name: string;
}

/** Properties of a passkey policy. */
export interface PasskeyPolicyProps {
  /** The default profile. */
  readonly staff: StaffPasskeys;

  /**
   * Further profiles by key; with the retiring ones at most two.
   *
   * @default - none
   */
  readonly profiles?: Readonly<Record<string, GroupPasskeys>>;

  /**
   * Live profiles that Microsoft or an administrator created and that are to go, by key. They are
   * taken over with the settings of the staff profile, and lose their targets in the open. Remove
   * one here when that has been applied: then it is deleted.
   *
   * @default - none
   */
  readonly retiring?: Readonly<Record<string, RetiringProfile>> | undefined;

  /**
   * Whether users may add passkeys themselves. `false` also ends provisioning of security keys by
   * administrators.
   *
   * @default true
   */
  readonly selfServiceRegistration?: boolean;

  /**
   * Name of the resource in Terraform's state. Changing it needs a `moved` block.
   *
   * @default 'passkeys'
   */
  readonly logicalName?: string;
}
