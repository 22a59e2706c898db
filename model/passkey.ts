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

/**
 * Whether `looser` admits a passkey that `stricter` refuses. A user whom both reach may use it:
 * a passkey needs to satisfy one applicable profile only.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-passkey-profiles
 */
export function admitsBeyond(looser: Admission, stricter: Admission): boolean {
  if ([...looser.types].some((type) => !stricter.types.has(type))) return true;
  if (stricter.attested && !looser.attested) return true;
  return admitsModelBeyond(looser.models, stricter.models);
}

function admitsModelBeyond(looser: ModelRestriction, stricter: ModelRestriction): boolean {
  if (!stricter.enforced) return false;
  const listed = [...looser.aaguids];
  const allowsListedOnly = looser.enforced && looser.type === 'allow';
  if (stricter.type === 'allow') {
    return !allowsListedOnly || listed.some((aaguid) => !stricter.aaguids.has(aaguid));
  }
  if (allowsListedOnly) return listed.some((aaguid) => stricter.aaguids.has(aaguid));
  const blocked = looser.enforced ? looser.aaguids : new Set<string>();
  return [...stricter.aaguids].some((aaguid) => !blocked.has(aaguid));
}
