import { keyRule } from '../rule';
import { userOf } from '../situation';

/** Graph answers administrators who ask for their own account that this is no method. */
export const callerNotUser = keyRule('caller-not-user', (key, { caller }) => {
  const user = userOf(key);
  if (user === undefined || user.id.toLowerCase() !== caller.user?.id.toLowerCase())
    return undefined;
  return {
    subject: 'the user',
    given: `${caller.user.userPrincipalName}, who is signed in`,
    expected: 'somebody else: Graph refuses this for one’s own account',
    step: 'Let another operator make this key.',
  };
});
