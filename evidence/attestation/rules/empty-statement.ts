import type { CeremonyRule } from '../ceremony';

/** An attestation that attests nothing has nothing to say. */
export const emptyStatement: CeremonyRule = ({ credential: { format, statementEmpty } }) =>
  format !== 'none' || statementEmpty
    ? undefined
    : {
        rule: 'empty-statement',
        subject: 'the attestation statement of the format "none"',
        given: 'not empty',
        expected: 'an empty one',
        step: 'Make the credential again: this one was changed.',
      };
