import type { Fido2Configuration, KeyRestrictions } from '../../../graph/methods/fido2';
import { anyOf, known, type Truth } from '../../../model/conditional-access/truth';
import { type Admission, admits } from '../../../model/passkey';

/** A key, as far as the passkey method tells one from another. */
export interface Candidate {
  readonly userId: string;
  /** Groups of the user, nested ones included; undefined while not known. */
  readonly groups: ReadonlySet<string> | undefined;
  readonly aaguid: string;
  /** Whether it proved its model. */
  readonly proven: boolean;
}

/** What the passkey method says of a registration. */
export interface AdmissionVerdict {
  readonly admitted: Truth;
  /** What keeps the key out or leaves it open, as a sentence; with the step that helps. */
  readonly why: string;
}

/**
 * Whether the passkey method of the tenant lets an administrator register a key for a user.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-authentication-passkey-profiles
 */
export function admissionOf(fido2: Fido2Configuration, key: Candidate): AdmissionVerdict {
  return gates(fido2, key).find(({ admitted }) => admitted !== 'yes') ?? ADMITTED;
}

const ADMITTED: AdmissionVerdict = { admitted: 'yes', why: '' };

function gates(fido2: Fido2Configuration, key: Candidate): AdmissionVerdict[] {
  const reaching = (fido2.includeTargets ?? []).map((target) => ({
    target,
    reaches: reaches(target.id, key),
  }));
  return [
    {
      admitted: known(fido2.state === 'enabled'),
      why: 'The passkey method of the tenant is disabled. Enable it first, for users like this one.',
    },
    {
      // Graph refuses administrators then, too.
      admitted: known(fido2.isSelfServiceRegistrationAllowed === true),
      why: 'The passkey method does not allow self-service registration, and then Graph registers no key for anybody either. Allow it (self_service_registration_allowed), and protect registration by a conditional access policy.',
    },
    {
      admitted: notIn((fido2.excludeTargets ?? []).map(({ id }) => reaches(id, key))),
      why: 'The passkey method excludes the user, or a group that may have the user as a member. Take the user out of the exclusion.',
    },
    {
      admitted: anyOf(reaching.map(({ reaches: truth }) => truth)),
      why: 'No target of the passkey method is known to reach the user. Add the user to a group that is a target.',
    },
    {
      admitted: anyOf(
        reaching.map(({ target, reaches: truth }) =>
          truth === 'no' || !admitsBy(fido2, target.allowedPasskeyProfiles ?? [], key)
            ? 'no'
            : truth,
        ),
      ),
      why: `No profile of the passkey method that reaches the user is known to admit device-bound keys of model ${key.aaguid}${key.proven ? '' : ' without attestation'}. Admit the model there, or hand out a key of another model.`,
    },
  ];
}

const notIn = (exclusions: readonly Truth[]): Truth => {
  const excluded = anyOf(exclusions);
  return excluded === 'unknown' ? 'unknown' : known(excluded === 'no');
};

function reaches(id: string, { userId, groups }: Candidate): Truth {
  const target = id.toLowerCase();
  if (target === 'all_users' || target === userId) return 'yes';
  return groups === undefined ? 'unknown' : known(groups.has(target));
}

/** Whether the tenant's own rules, or one of the profiles that a target names, admit a key. */
function admitsBy(
  fido2: Fido2Configuration,
  profileIds: readonly string[],
  { aaguid, proven }: Candidate,
): boolean {
  const passkey = { type: 'deviceBound', model: aaguid, proven };
  return admissionsOf(fido2, profileIds).some((admission) => admits(admission, passkey));
}

function admissionsOf(fido2: Fido2Configuration, profileIds: readonly string[]): Admission[] {
  const { defaultPasskeyProfile, passkeyProfiles, isAttestationEnforced, keyRestrictions } = fido2;
  // A tenant that has not opted in to profiles has one set of rules.
  if (defaultPasskeyProfile === null || defaultPasskeyProfile === undefined) {
    return [admission(['deviceBound'], isAttestationEnforced === true, keyRestrictions)];
  }
  const wanted = profileIds.map((id) => id.toLowerCase());
  return (passkeyProfiles ?? [])
    .filter(({ id }) => wanted.includes(id.toLowerCase()))
    .map(({ passkeyTypes, attestationEnforcement, keyRestrictions: restrictions }) =>
      admission(
        (passkeyTypes ?? '').split(',').map((type) => type.trim()),
        attestationEnforcement !== 'disabled',
        restrictions,
      ),
    );
}

const admission = (
  types: readonly string[],
  attested: boolean,
  restrictions: KeyRestrictions | null | undefined,
): Admission => ({
  types: new Set(types),
  attested,
  models: {
    enforced: restrictions?.isEnforced === true,
    type: restrictions?.enforcementType ?? 'allow',
    aaguids: new Set((restrictions?.aaGuids ?? []).map((aaguid) => aaguid.toLowerCase())),
  },
});
