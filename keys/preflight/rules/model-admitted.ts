import { admits } from '../../../model/passkey';
import { admissionsFor, targetsOf } from '../reach';
import { keyRule, unread } from '../rule';
import { userOf } from '../situation';

const SUBJECT = 'the model';
const EXPECTED = 'one that a profile admits which reaches the user';

/** A model that no profile of the user admits is refused after somebody has touched the key. */
export const modelAdmitted = keyRule('model-admitted', (key, { fido2 }) => {
  const user = userOf(key);
  const { aaguid } = key.row;
  const { memberships } = key.person;
  if (user === undefined || 'unknown' in fido2 || 'unknown' in memberships) {
    // What is missing is told by the rules about it; without a user there is nothing to judge.
    return user === undefined || !('unknown' in fido2 || 'unknown' in memberships)
      ? undefined
      : unread(SUBJECT, 'the profiles of the user are not known', EXPECTED);
  }
  const reached = { user, memberships: memberships.value };
  const admissions = admissionsFor(fido2.value, reached);
  if (admissions.length === 0) {
    // Whom no target reaches is told by the rule about that.
    if (targetsOf(fido2.value, reached).length === 0) return undefined;
    return {
      subject: SUBJECT,
      given: 'admitted by no profile: the targets of the user name none that exists',
      expected: EXPECTED,
      step: 'Give a target of the user a profile that admits the model.',
    };
  }
  if (aaguid === undefined) {
    const restricted = admissions.every(({ models }) => models.enforced);
    return restricted
      ? {
          weight: 'warning',
          subject: SUBJECT,
          given: 'not in the manifest',
          expected: `one of those that ${names(admissions)} admits`,
          step: 'Fill model_aaguid; else a wrong key is noticed when it is inserted.',
        }
      : undefined;
  }
  const passkey = { type: 'deviceBound', model: aaguid, proven: true };
  if (admissions.some((admission) => admits(admission, passkey))) return undefined;
  return {
    subject: `${SUBJECT} ${aaguid}`,
    given: `admitted by none of ${names(admissions)}`,
    expected: EXPECTED,
    step: 'Take keys of an admitted model, or let a profile of the user admit this one.',
  };
});

const names = (admissions: readonly { readonly name: string }[]): string =>
  admissions.map(({ name }) => name).join(', ');
