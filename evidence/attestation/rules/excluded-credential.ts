import type { CeremonyRule } from '../ceremony';
import { excludedIds } from '../../creation-options';
import { shown } from '../../finding';

/** The user had no such credential when the options were made. */
export const excludedCredential: CeremonyRule = ({ credential: { credentialId }, options }) =>
  excludedIds(options).every((excluded) => !excluded.equals(credentialId))
    ? undefined
    : {
        rule: 'excluded-credential',
        subject: 'the id of the credential',
        given: shown(credentialId.toString('base64url')),
        expected: 'one that the user does not have',
        step: 'Use another key: this one is registered to the user.',
      };
