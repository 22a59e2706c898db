import { runRule } from '../rule';

/** Evidence counts when a listed workstation has signed it. */
export const workstationListed = runRule('workstation-listed', ({ desk }) =>
  [...desk.signers.values()].some(({ role }) => role === 'workstation')
    ? undefined
    : {
        subject: 'the list of signers',
        given: 'without a workstation',
        expected: 'at least one',
        step: 'Add the public key of a workstation to the desk file.',
      },
);
