import type { CeremonyRule } from '../ceremony';
import { isSignatureOf } from '../cose-algorithm';
import { signedData } from '../signed-data';

/** The attestation is signed by the key of its first certificate. */
export const statementSignature: CeremonyRule = ({ credential, certificates: [leaf] }) => {
  const { alg, sig } = credential.statement;
  const signed =
    leaf !== undefined &&
    alg !== undefined &&
    sig !== undefined &&
    isSignatureOf(leaf.publicKey, alg, signedData(credential), sig);
  return signed
    ? undefined
    : {
        rule: 'statement-signature',
        subject: 'the signature of the attestation',
        given: 'not valid',
        expected: 'one by the attestation certificate',
        step: 'Make the credential again: this one was changed.',
      };
};
