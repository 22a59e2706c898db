import type { CeremonyRule } from '../ceremony';
import { shown } from '../../finding';

/** Longest id that WebAuthn lets an authenticator make. */
const LONGEST = 1023;

/** The id beside the response is the one that the authenticator made. */
export const credentialId: CeremonyRule = ({ credential: { claimedId, credentialId: made } }) =>
  made.length > 0 && made.length <= LONGEST && claimedId.equals(made)
    ? undefined
    : {
        rule: 'credential-id',
        subject: 'the id of the credential',
        given: shown(claimedId.toString('base64url')),
        expected: shown(made.toString('base64url')),
        step: 'Make the credential again: this one was put together from two.',
      };
