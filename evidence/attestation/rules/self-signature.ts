import type { CeremonyRule } from '../ceremony';
import { isSignatureOf } from '../cose-algorithm';
import { publicKeyOf } from '../cose-key';
import { signedData } from '../signed-data';

/** Self-attestation is signed by the credential's own key, with its own algorithm. */
export const selfSignature: CeremonyRule = ({ credential }) => {
  const { format, publicKey, statement } = credential;
  if (format !== 'packed') return undefined;
  const key = publicKeyOf(publicKey);
  const { alg, sig } = statement;
  const signed =
    key !== undefined &&
    alg !== undefined &&
    sig !== undefined &&
    alg === publicKey.get(3) &&
    isSignatureOf(key, alg, signedData(credential), sig);
  return signed
    ? undefined
    : {
        rule: 'self-signature',
        subject: 'the signature of the self-attestation',
        given: 'not valid',
        expected: "one by the credential's own key",
        step: 'Make the credential again: this one was changed.',
      };
};
