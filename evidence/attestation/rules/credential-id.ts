import type { CeremonyRule } from '../ceremony';
import { shown } from '../../finding';

/** Longest id that WebAuthn lets an authenticator make. */
const LONGEST = 1023;

/** The ids beside the response are the one that the authenticator made. */
export const credentialId: CeremonyRule = ({ credential: { claimedIds, credentialId: made } }) => {
  const other = claimedIds.find((claimed) => !claimed.equals(made));
  return made.length > 0 && made.length <= LONGEST && other === undefined
    ? undefined
    : {
        rule: 'credential-id',
        subject: 'the id of the credential',
        given: shown((other ?? made).toString('base64url')),
        expected: shown(made.toString('base64url')),
        step: 'Make the credential again: this one was put together from two.',
      };
};
