import { exclusionOf, targetsOf } from '../reach';
import { keyRule, unread } from '../rule';
import { userOf } from '../situation';

const SUBJECT = 'the user';
const EXPECTED = 'in an include target of the passkey method, and in no exclude target';

/** Whom the method does not reach, it refuses. */
export const userTargeted = keyRule('user-targeted', (key, { fido2 }) => {
  const user = userOf(key);
  if (user === undefined) return undefined;
  if ('unknown' in fido2) return unread(SUBJECT, fido2.unknown, EXPECTED);
  const { memberships } = key.person;
  if ('unknown' in memberships) return unread(SUBJECT, memberships.unknown, EXPECTED);
  const reached = { user, memberships: memberships.value };
  const exclusion = exclusionOf(fido2.value, reached);
  if (exclusion !== undefined) {
    return {
      subject: SUBJECT,
      given: `excluded from the passkey method by ${exclusion}`,
      expected: EXPECTED,
      step: 'Take the user out of the excluded group, or the row out of the manifest.',
    };
  }
  if (targetsOf(fido2.value, reached).length > 0) return undefined;
  return {
    subject: SUBJECT,
    given: 'in no include target of the passkey method',
    expected: EXPECTED,
    step: 'Add the user to a group that the method targets.',
  };
});
