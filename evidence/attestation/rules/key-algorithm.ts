import type { CeremonyRule } from '../ceremony';

/** The key has an algorithm that was asked for. */
export const keyAlgorithm: CeremonyRule = ({ credential: { publicKey }, options }) => {
  const algorithm = publicKey.get(3);
  const asked = options.publicKey.pubKeyCredParams.map(({ alg }) => alg);
  return asked.some((alg) => alg === algorithm)
    ? undefined
    : {
        rule: 'key-algorithm',
        subject: "the algorithm of the credential's key",
        given: typeof algorithm === 'number' ? algorithm.toString() : 'none',
        expected: `one of ${asked.join(', ')}`,
        step: 'Use a model that has one of these algorithms.',
      };
};
