import { runRule } from '../rule';

/** A PIN that nobody can read is a key that nobody can use. */
export const escrowRecipients = runRule('escrow-recipients', ({ desk }) =>
  desk.escrow.length > 0
    ? undefined
    : {
        subject: 'the list of recipients of PINs',
        given: 'empty',
        expected: 'at least one',
        step: 'Add the recipient of age ("age1…") of whoever keeps the PINs to the desk file.',
      },
);
