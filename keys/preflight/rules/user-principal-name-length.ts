import { keyRule } from '../rule';
import { userOf } from '../situation';

/** What an authenticator has to keep of a name, by CTAP. */
const KEPT_BYTES = 64;

/** Longer names are cut on the key, and have made clients of others hang. */
export const userPrincipalNameLength = keyRule('user-principal-name-length', (key) => {
  const name = userOf(key)?.userPrincipalName ?? '';
  const bytes = Buffer.byteLength(name);
  if (bytes <= KEPT_BYTES) return undefined;
  return {
    weight: 'warning',
    subject: 'the user principal name',
    given: `${bytes} bytes long`,
    expected: `at most ${KEPT_BYTES}: a key keeps no more, and shows a shortened one`,
    step: 'Try sign-in with the first such key before the others are made.',
  };
});
