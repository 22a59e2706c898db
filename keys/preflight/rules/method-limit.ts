import { keyRule, unread } from '../rule';
import { userOf } from '../situation';

/** Microsoft recommends no more of a passwordless method. */
const RECOMMENDED = 20;

/** Beyond Microsoft's recommendation nobody says what happens. */
export const methodLimit = keyRule('method-limit', (key, { keys }) => {
  const user = userOf(key);
  if (user === undefined) return undefined;
  const { passkeys } = key.person;
  const subject = 'the number of passkeys of the user';
  if ('unknown' in passkeys) return unread(subject, passkeys.unknown, `at most ${RECOMMENDED}`);
  const planned = keys.filter((other) => userOf(other)?.id === user.id).length;
  const total = passkeys.value.length + planned;
  if (total <= RECOMMENDED) return undefined;
  return {
    weight: 'warning',
    subject,
    given: `${total} with this manifest`,
    expected: `at most ${RECOMMENDED}, as Microsoft recommends`,
    step: 'Delete passkeys that are not used any more first.',
  };
});
