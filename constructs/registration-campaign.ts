import type { AuthenticationMethodsPolicyRegistrationCampaign } from '../gen/authentication-methods-policy';
import type { NonEmpty } from '../model/non-empty';
import { type GroupReference, idOf } from './reference';

/** Properties of {@link RegistrationCampaign.forPasskeys}. */
export interface CampaignProps {
  /** Who is asked to register a passkey, after they signed in with another second factor. */
  readonly for: 'everyone' | NonEmpty<GroupReference>;
  /**
   * Days after which users who put it off are asked again, from 0 to 14; 0 asks at every sign-in.
   *
   * @default 1
   */
  readonly snoozeDays?: number;
  /**
   * Whether users may put it off three times only. Whoever cannot register then, because a list of
   * models or a platform keeps them from it, no longer gets in.
   *
   * @default false
   */
  readonly limitedSnoozes?: boolean;
}

/**
 * Asks users at sign-in to register a passkey, until they have one. Accounts for emergencies are
 * never asked: their group is left out.
 *
 * A passkey policy that lists models or attests them ends the asking after one passkey. Nobody is
 * asked on Linux.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-mfa-registration-campaign
 */
export class RegistrationCampaign {
  /** Nobody is asked. */
  static readonly off = new RegistrationCampaign(undefined);

  /** Groups by id, or everyone; undefined where nobody is asked. */
  readonly audience: 'everyone' | readonly string[] | undefined;
  readonly snoozeDays: number;
  readonly limitedSnoozes: boolean;

  private constructor(
    audience: RegistrationCampaign['audience'],
    snoozeDays = 1,
    limitedSnoozes = false,
  ) {
    this.audience = audience;
    this.snoozeDays = snoozeDays;
    this.limitedSnoozes = limitedSnoozes;
  }

  /** @throws Error when nobody is named, or users could put it off for longer than Graph takes. */
  static forPasskeys(props: CampaignProps): RegistrationCampaign {
    const { for: audience, snoozeDays, limitedSnoozes } = props;
    if (snoozeDays !== undefined && (!Number.isInteger(snoozeDays) || !inRange(snoozeDays))) {
      throw new Error(
        `the registration campaign has snoozeDays of ${snoozeDays}; expected a whole number from 0 to 14`,
      );
    }
    if (audience.length === 0) {
      throw new Error(
        'the registration campaign is for no group; name one, or use RegistrationCampaign.off',
      );
    }
    return new RegistrationCampaign(
      audience === 'everyone' ? audience : audience.map((group) => idOf(group, 'group')),
      snoozeDays,
      limitedSnoozes,
    );
  }

  /**
   * As the provider takes it.
   *
   * @param groupsLeftOut - gives the groups that are never asked, where anybody is
   */
  toConfig(
    groupsLeftOut: () => readonly string[],
  ): AuthenticationMethodsPolicyRegistrationCampaign {
    if (this.audience === undefined) return { state: 'disabled' };
    const method = { targetedAuthenticationMethod: 'fido2' };
    const excluded = groupsLeftOut();
    return {
      state: 'enabled',
      snoozeDurationInDays: this.snoozeDays,
      enforceRegistrationAfterAllowedSnoozes: this.limitedSnoozes,
      includeTargets:
        this.audience === 'everyone'
          ? [{ allUsers: true, ...method }]
          : this.audience.map((groupId) => ({ groupId, ...method })),
      ...(excluded.length > 0 && { excludeGroupIds: [...excluded] }),
    };
  }
}

const inRange = (days: number): boolean => days >= 0 && days <= 14;
