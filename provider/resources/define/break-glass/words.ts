import type { Message } from '../../../framework/diagnostics';
import type { Path } from '../../../framework/path';
import type { BreakGlass, BreakGlassAccount } from './break-glass';
import type { PolicyVerdict } from './judge-policy';

/** Said of every change while no account is declared. */
export const NOT_DECLARED: Message = {
  summary: 'No accounts for emergencies are declared',
  detail:
    'Nobody can say whether this change stops the accounts that a locked-out company gets in with. Declare them in break_glass of the provider.',
};

/** Said while accounts are not known yet. */
export const notKnown = (name: string, path: Path): Message => ({
  summary: 'Accounts for emergencies are not known yet',
  detail: `Some of break_glass is known after apply, so whether policy ${name} stops an account is judged right before it is written, and refused where that is still open.`,
  path,
});

/** What is known of a policy and an account. */
interface Known extends PolicyVerdict {
  readonly name: string;
  /** Where the change stands. */
  readonly path: Path;
  /** What kept memberships from being read, if anything did. */
  readonly problem: string | undefined;
}

/** One account that a policy stops, or may stop, with the fix. */
export function messageOf(
  account: BreakGlassAccount,
  { groupIds }: BreakGlass,
  { stops, catches, name, path, problem }: Known,
): Message {
  const { userId, design, aaguids } = account;
  const groups = groupIds.length === 0 ? '' : `, or one of the groups ${groupIds.join(', ')}`;
  const exclude = `Exclude user ${userId}${groups}`;
  const fix =
    design === 'excluded'
      ? `${exclude}.`
      : `${exclude}, or demand something that a passkey of the models ${aaguids.join(', ')} alone satisfies.`;
  if (stops === 'yes') {
    const reason =
      design === 'excluded'
        ? 'Its design is "excluded": no policy may apply to it.'
        : 'Its design is "satisfying", and its passkeys do not satisfy what the policy demands.';
    return {
      summary: `Policy ${name} would stop an account for emergencies`,
      detail: `Policy ${name} applies to user ${userId}. ${reason} ${fix}`,
      path,
    };
  }
  const open = problem ?? (catches === 'yes' ? OPEN_DEMAND : OPEN_REACH);
  return {
    summary: `Policy ${name} may stop an account for emergencies`,
    detail: `Whether it stops user ${userId} is not known: ${/[.!?]$/.test(open) ? open.slice(0, -1) : open}. It is judged again right before the policy is written, and refused where that is still open. ${fix}`,
    path,
  };
}

const OPEN_REACH = 'whether it applies to that user depends on what is known after apply';
const OPEN_DEMAND = 'what it demands is known after apply';
