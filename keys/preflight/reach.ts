import type { Memberships } from '../../graph/memberships';
import type { Fido2Configuration, KeyRestrictions, PasskeyTarget } from '../../graph/methods/fido2';
import type { User } from '../../graph/users';
import { type Admission, PASSKEY_TYPES } from '../../model/passkey';

/** A user, and what they belong to. */
export interface Reached {
  readonly user: User;
  readonly memberships: Memberships;
}

const ALL_USERS = 'all_users';

/** The include targets of the method that reach a user. */
export function targetsOf(
  { includeTargets }: Fido2Configuration,
  reached: Reached,
): readonly PasskeyTarget[] {
  return (includeTargets ?? []).filter(({ id }) => id === ALL_USERS || isOf(id, reached));
}

/** The exclude target that keeps a user out; undefined where none does. */
export function exclusionOf(
  { excludeTargets }: Fido2Configuration,
  reached: Reached,
): string | undefined {
  return excludeTargets?.find(({ id }) => isOf(id, reached))?.id;
}

/** What a profile that reaches a user admits, and its name. */
export interface NamedAdmission extends Admission {
  readonly name: string;
}

/** What admits passkeys of a user: the profiles of their targets, or the tenant without profiles. */
export function admissionsFor(
  fido2: Fido2Configuration,
  reached: Reached,
): readonly NamedAdmission[] {
  const { passkeyProfiles, defaultPasskeyProfile, isAttestationEnforced } = fido2;
  if (typeof defaultPasskeyProfile !== 'string') {
    return [
      {
        name: 'the tenant',
        types: new Set(PASSKEY_TYPES),
        attested: isAttestationEnforced === true,
        models: restrictionOf(fido2.keyRestrictions),
      },
    ];
  }
  const ids = new Set(
    targetsOf(fido2, reached)
      .flatMap((target) => target.allowedPasskeyProfiles ?? [])
      .map((id) => id.toLowerCase()),
  );
  return (passkeyProfiles ?? [])
    .filter(({ id }) => ids.has(id.toLowerCase()))
    .map(({ id, name, passkeyTypes, attestationEnforcement, keyRestrictions }) => ({
      name: `profile ${JSON.stringify(name ?? id)}`,
      types: new Set((passkeyTypes ?? '').split(',').map((type) => type.trim())),
      attested: attestationEnforcement !== 'disabled',
      models: restrictionOf(keyRestrictions),
    }));
}

const isOf = (id: string, { user, memberships }: Reached): boolean =>
  id.toLowerCase() === user.id.toLowerCase() || memberships.groups.has(id.toLowerCase());

const restrictionOf = (given: KeyRestrictions | null | undefined): Admission['models'] => ({
  enforced: given?.isEnforced === true,
  type: given?.enforcementType ?? 'allow',
  aaguids: new Set((given?.aaGuids ?? []).map((aaguid) => aaguid.toLowerCase())),
});
