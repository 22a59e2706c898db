import { quote } from '../../../model/quote';
import { type Certificate, isInTime } from '../certificate/certificate';
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
  if (leaf !== undefined && pathToRoot(leaf, others, model.roots, at) !== undefined) {
    return undefined;
  }
  const ended = model.roots.filter((root) => !isInTime(root, at));
  if (ended.length === 0) return { ...finding, given: 'without a valid path' };
  return {
    ...finding,
    given: `without a valid path: ${ended.map(timeOf).join('; ')}`,
    expected: `a path to a root of exactly this model, valid at ${at.toISOString()}`,
    step: 'Give newer FIDO metadata, or pin the root that the vendor has now; else do not use this key: it is not what it claims to be.',
  };
};

const timeOf = ({ x509 }: Certificate): string =>
  `root ${quote(x509.subject.split('\n').join(', '))} is valid from ${x509.validFrom} to ${x509.validTo}`;
