/**
 * Passkeys as Entra's policy sees them: types, attestation, and restrictions of models.
 *
 * @see https://learn.microsoft.com/graph/api/resources/passkeyprofile
 * @module
 */

/** Whether a passkey stays on one device or follows its owner's account. */
export const PASSKEY_TYPES = ['deviceBound', 'synced'] as const;

/** One of {@link PASSKEY_TYPES}. */
export type PasskeyType = (typeof PASSKEY_TYPES)[number];

/**
 * Whether a passkey has to prove its model when it is registered. Nothing is checked at sign-in.
 */
export const ATTESTATION_ENFORCEMENTS = ['disabled', 'registrationOnly'] as const;

/** One of {@link ATTESTATION_ENFORCEMENTS}. */
export type AttestationEnforcement = (typeof ATTESTATION_ENFORCEMENTS)[number];

/** Whether the listed models alone are admitted, or all but them. */
export const RESTRICTION_TYPES = ['allow', 'block'] as const;

/** The models that a profile admits. AAGUIDs are in lower case. */
export interface ModelRestriction {
  readonly enforced: boolean;
  readonly type: string;
  readonly aaguids: ReadonlySet<string>;
}

/** What a profile admits. */
export interface Admission {
  readonly types: ReadonlySet<string>;
  readonly attested: boolean;
  readonly models: ModelRestriction;
}

/** Key of the profile that every tenant with profiles has, and nobody can delete. */
export const DEFAULT_PROFILE_KEY = 'default';

/** Profiles that a tenant can have, the default one included. */
export const MAX_PROFILES = 3;

/** A passkey, as far as policy tells one from another. */
export interface Passkey {
  readonly type: string;
  /** Undefined stands for every model that no profile names. */
  readonly model: string | undefined;
  /** Whether it proved its model when it was registered. */
  readonly proven: boolean;
}

/**
 * The passkeys that some of `left` admit and none of `right`: a passkey needs to satisfy one
 * applicable profile only.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-passkey-profiles
 */
export function admittedBeyond(left: readonly Admission[], right: readonly Admission[]): Passkey[] {
  const both = [...left, ...right];
  const types = new Set(both.flatMap((admission) => [...admission.types]));
  const named = new Set(both.flatMap(({ models }) => [...models.aaguids]));
  const passkeys = [...types].flatMap((type) =>
    [...named, undefined].flatMap((model) => [
      { type, model, proven: true },
      { type, model, proven: false },
    ]),
  );
  const admitted = (by: readonly Admission[], passkey: Passkey): boolean =>
    by.some((admission) => admits(admission, passkey));
  return passkeys.filter((passkey) => admitted(left, passkey) && !admitted(right, passkey));
}

/** Whether `looser` admits a passkey that `stricter` refuses. */
export function admitsBeyond(looser: Admission, stricter: Admission): boolean {
  return admittedBeyond([looser], [stricter]).length > 0;
}

/** Whether a place admits a passkey. */
export function admits({ types, attested, models }: Admission, passkey: Passkey): boolean {
  if (!types.has(passkey.type) || (attested && !passkey.proven)) return false;
  if (!models.enforced) return true;
  const listed = passkey.model !== undefined && models.aaguids.has(passkey.model);
  return listed === (models.type === 'allow');
}
