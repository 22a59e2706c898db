import { keyRule, unread } from '../rule';
import { userOf } from '../situation';

/** Nobody signs in with a disabled account. */
export const userEnabled = keyRule('user-enabled', (key) => {
  const user = userOf(key);
  if (user === undefined || user.accountEnabled === true) return undefined;
  if (user.accountEnabled !== false) {
    return unread('whether the account is enabled', 'Graph does not tell', 'yes');
  }
  return {
    subject: 'the account',
    given: 'disabled',
    expected: 'enabled',
    step: 'Enable it before its key is made, or take the row out.',
  };
});
