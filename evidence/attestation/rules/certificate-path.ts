import { LONGEST_PATH, pathToRoot } from '../certificate/path';
import type { CeremonyRule } from '../ceremony';

/** The certificates lead to a root of exactly the model that the credential claims. */
export const certificatePath: CeremonyRule = ({ certificates, credential, roots, at }) => {
  const finding = {
    rule: 'certificate-path',
    subject: `the attestation certificate of model ${credential.aaguid}`,
    expected: 'a path to a root of exactly this model',
    step: 'Do not use this key: it is not what it claims to be, or its vendor has other roots.',
  };
  const [leaf, ...others] = certificates;
  if (certificates.length > LONGEST_PATH) {
    return { ...finding, given: `one of ${certificates.length.toString()} certificates` };
  }
  const model = roots.of(credential.aaguid);
  if (model === undefined || model.roots.length === 0) {
    return {
      ...finding,
      given: 'without known roots',
      step: 'Give newer FIDO metadata, or pin the root of the vendor.',
    };
  }
  return leaf !== undefined && pathToRoot(leaf, others, model.roots, at) !== undefined
    ? undefined
    : { ...finding, given: 'without a valid path' };
};
