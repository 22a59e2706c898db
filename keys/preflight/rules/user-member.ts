import { keyRule, unread } from '../rule';
import { userOf } from '../situation';

/** Guests have passkeys where they are at home. */
export const userMember = keyRule('user-member', (key) => {
  const user = userOf(key);
  if (user === undefined) return undefined;
  const { userType, externalUserState, userPrincipalName } = user;
  const invited = typeof externalUserState === 'string' || /#ext#@/i.test(userPrincipalName ?? '');
  if (userType === 'Member' && !invited) return undefined;
  const expected = 'a member: guests cannot have passkeys of this tenant';
  if (typeof userType !== 'string' && !invited) {
    return unread('the type of the user', 'Graph does not tell', expected);
  }
  return {
    subject: 'the user',
    given: userType === 'Member' ? 'from another tenant, though of type member' : 'a guest',
    expected,
    step: 'Take the row out; the user registers a passkey at home.',
  };
});
