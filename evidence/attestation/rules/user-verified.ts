import type { CeremonyRule } from '../ceremony';

/** The key asked for its PIN or a finger: one without either is no second factor. */
export const userVerified: CeremonyRule = ({ credential: { flags } }) =>
  flags.userVerified
    ? undefined
    : {
        rule: 'user-verified',
        subject: 'the authenticator data',
        given: 'without the flag UV',
        expected: 'user verification',
        step: 'Set a PIN on the key and make the credential again.',
      };
