import { createHash } from 'node:crypto';
import type { CeremonyRule } from '../ceremony';
import { shown } from '../../finding';

/** The authenticator bound the credential to the relying party of the options. */
export const rpIdHash: CeremonyRule = ({ credential, options }) => {
  const { id } = options.publicKey.rp;
  return credential.rpIdHash.equals(createHash('sha256').update(id).digest())
    ? undefined
    : {
        rule: 'rp-id-hash',
        subject: 'the relying party in the authenticator data',
        given: `one with SHA-256 ${credential.rpIdHash.toString('hex').slice(0, 16)}…`,
        expected: shown(id),
        step: 'Make the credential again: this one is for another relying party.',
      };
};
