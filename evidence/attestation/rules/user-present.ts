import type { CeremonyRule } from '../ceremony';

/** Somebody touched the key. */
export const userPresent: CeremonyRule = ({ credential: { flags } }) =>
  flags.userPresent
    ? undefined
    : {
        rule: 'user-present',
        subject: 'the authenticator data',
        given: 'without the flag UP',
        expected: 'a touch of the key',
        step: 'Make the credential again, and touch the key.',
      };
