import { runRule } from '../rule';

/** What is signed by a key that nobody lists is refused everywhere. */
export const signingKeyListed = runRule('signing-key-listed', ({ desk, signingKeyId }) => {
  if (signingKeyId === undefined) {
    return { notApplicable: 'no signing key was given; --signing-key has it looked at' };
  }
  const key = desk.signers.get(signingKeyId);
  const subject = 'the signing key';
  const step =
    'Take the key of this workstation or pipeline, or add its public half to the desk file.';
  if (key === undefined) {
    return {
      subject,
      step,
      given: `${signingKeyId}, which the desk file does not list`,
      expected: 'one of its signers',
    };
  }
  if (key.role !== 'approver') return undefined;
  return {
    subject,
    step,
    given: `the one of approver ${key.holder}`,
    expected: 'one of a workstation or a pipeline',
  };
});
