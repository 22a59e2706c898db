/**
 * How large a FIDO2 policy may be, by the budget that Microsoft publishes. Its pages disagree on
 * whether the cap covers this configuration or the whole methods policy, so reaching it is too
 * much either way.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-passkey-profiles
 * @module
 */

/** The cap, in kilobytes. */
export const POLICY_CAP_KB = 20;

const EMPTY_KB = 1.44;
const TARGET_KB = 0.23;
/** A target with five profiles takes 0.4 KB. */
const FURTHER_PROFILE_OF_TARGET_KB = (0.4 - TARGET_KB) / 4;
const PROFILE_KB = 0.4;
const AAGUID_KB = 0.03;

/** What counts for the size of a policy. */
export interface PolicyExtent {
  /** For every target, how many profiles it names. */
  readonly profilesOfTargets: readonly number[];
  /** For every profile, how many AAGUIDs it lists. */
  readonly aaguidsOfProfiles: readonly number[];
}

/** The estimated size in kilobytes. */
export function estimatePolicySize({ profilesOfTargets, aaguidsOfProfiles }: PolicyExtent): number {
  const targets = profilesOfTargets.map(
    (profiles) => TARGET_KB + Math.max(0, profiles - 1) * FURTHER_PROFILE_OF_TARGET_KB,
  );
  const profiles = aaguidsOfProfiles.map((aaguids) => PROFILE_KB + aaguids * AAGUID_KB);
  return [...targets, ...profiles].reduce((sum, part) => sum + part, EMPTY_KB);
}
