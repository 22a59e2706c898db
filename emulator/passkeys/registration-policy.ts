import { refused } from '../attestation/refused';
import type { VerifiedCredential } from '../attestation/verify';
import { transitiveMembers } from '../directory/membership';
import { passkeyFacts } from '../facts/passkeys';
import { type JsonObject, own, text } from '../json';
import { audienceOf, storedConfiguration } from '../methods-policy/audience';
import {
  hasOptedIn,
  passkeyTargetsOf,
  type Profile,
  profilesOf,
  type Restrictions,
  restrictionsOf,
} from '../methods-policy/fido2/view';
import type { Objects } from '../state/objects';

/**
 * Whether a passkey can be registered for the user at all.
 *
 * @throws Refusal
 */
export function checkRegistrable(objects: Objects, user: JsonObject): void {
  const name = text(user, 'userPrincipalName');
  if (text(user, 'userType') === 'Guest') {
    throw refused(`User '${name}' is a guest and cannot have passkeys.`, passkeyFacts.guestStatus);
  }
  if (!audienceOf(objects, 'Fido2')(text(user, 'id'))) {
    throw refused(
      `The passkey (FIDO2) policy does not enable user '${name}'.`,
      passkeyFacts.notEnabled,
    );
  }
  const configuration = storedConfiguration(objects, 'Fido2');
  if (own(configuration, 'isSelfServiceRegistrationAllowed') !== true) {
    throw refused(
      'The passkey (FIDO2) policy does not allow self-service registration.',
      passkeyFacts.selfService,
    );
  }
}

/**
 * Whether one of the profiles that apply to the user admits the credential.
 *
 * @throws Refusal that says for each profile why not
 */
export function checkAdmitted(
  objects: Objects,
  userId: string,
  credential: VerifiedCredential,
): void {
  const problems = profilesFor(objects, userId).map((profile) => {
    const problem = problemOf(profile, credential);
    return problem === undefined ? undefined : `profile '${profile.name}' ${problem}`;
  });
  if (problems.includes(undefined)) return;
  throw refused(
    `The passkey with AAGUID ${credential.aaguid} is not admitted: ${problems.join('; ')}.`,
    passkeyFacts.profiles,
  );
}

type Admission = Pick<Profile, 'name' | 'types' | 'attested' | 'restrictions'>;

function profilesFor(objects: Objects, userId: string): readonly Admission[] {
  const configuration = storedConfiguration(objects, 'Fido2');
  if (!hasOptedIn(configuration)) {
    return [
      {
        name: 'of the tenant',
        types: ['deviceBound', 'synced'],
        attested: own(configuration, 'isAttestationEnforced') === true,
        restrictions: restrictionsOf(own(configuration, 'keyRestrictions')),
      },
    ];
  }
  const reaching = passkeyTargetsOf(configuration).filter(
    ({ id }) =>
      id === 'all_users' || id === userId || transitiveMembers(objects, id).includes(userId),
  );
  const allowed = new Set(reaching.flatMap(({ profiles }) => profiles));
  return profilesOf(configuration).filter(({ id }) => allowed.has(id));
}

function problemOf(profile: Admission, credential: VerifiedCredential): string | undefined {
  const type = credential.synced ? 'synced' : 'deviceBound';
  if (!profile.types.includes(type)) return `does not allow passkeys of type ${type}`;
  if (profile.attested && !credential.attested) {
    return 'enforces attestation, and no chain leads to a root of the model';
  }
  if (!admits(profile.restrictions, credential.aaguid)) return 'does not allow the AAGUID';
  return undefined;
}

function admits({ enforced, allows, aaguids }: Restrictions, aaguid: string): boolean {
  return !enforced || aaguids.some((listed) => listed.toLowerCase() === aaguid) === allows;
}
