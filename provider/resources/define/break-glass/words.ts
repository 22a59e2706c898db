import type { Message } from '../../../framework/diagnostics';
import type { Path } from '../../../framework/path';
import type { BreakGlassAccount } from './break-glass';
import type { BreakGlassFinding } from './finding';

/** Said of every change while no account is declared. */
export const NOT_DECLARED: Message = {
  summary: 'No accounts for emergencies are declared',
  detail:
    'Nobody can say whether this change stops the accounts that a locked-out company gets in with. Declare them in break_glass of the provider.',
};

/** How what is open ends. */
export const JUDGED_AGAIN =
  'It is judged again right before the write, and refused where that is still open.';

/** Said while accounts are not known yet. `subject` is "policy …". */
export const notKnown = (subject: string, path: Path): BreakGlassFinding => ({
  stops: 'unknown',
  passing: false,
  message: {
    summary: 'Accounts for emergencies are not known yet',
    detail: `Some of break_glass is known after apply, so whether ${subject} stops an account is not known. ${JUDGED_AGAIN}`,
    path,
  },
});

/** Said of an account that is none; a user that was created a moment ago may be on its way. */
export const missingAccount = ({ userId }: BreakGlassAccount): BreakGlassFinding => ({
  stops: 'unknown',
  passing: true,
  message: {
    summary: 'An account for emergencies does not exist',
    detail: `The tenant has no user ${userId}, so nothing keeps the account that is meant from being stopped. Correct its user_id in break_glass of the provider. ${JUDGED_AGAIN}`,
  },
});
