import { satisfiesWithPasskey } from '../../../../model/conditional-access/grant';
import type { DemandedStrength } from '../../../../model/conditional-access/grant';
import { allOf, not, type Truth } from '../../../../model/conditional-access/truth';
import { catches, type Principal } from '../../../../model/conditional-access/who';
import type { BreakGlassAccount } from './break-glass';
import type { PolicyView } from './policy-view';

/** What is known of the tenant when a policy is judged. */
export interface Surroundings {
  readonly principal: Principal;
  /** The strength of an id; undefined where it is not known. */
  readonly strengthOf: (id: string) => DemandedStrength | undefined;
}

/** Whether a policy stops an account. */
export interface PolicyVerdict {
  /** Whether the account is stopped, against its design. */
  readonly stops: Truth;
  /** Whether the policy is about the account. */
  readonly catches: Truth;
}

/** Judges a policy as if it were enforced: it may be by the next change. */
export function judgePolicy(
  { isOff, assignment, demand, protectsTokens }: PolicyView,
  { design, aaguids }: BreakGlassAccount,
  { principal, strengthOf }: Surroundings,
): PolicyVerdict {
  if (isOff || assignment === undefined) return { stops: 'no', catches: 'no' };
  const caught = catches(assignment, principal);
  if (caught === 'no' || design === 'excluded') return { stops: caught, catches: caught };
  const satisfied = allOf([satisfies(demand, aaguids, strengthOf), not(protectsTokens)]);
  if (satisfied === 'yes') return { stops: 'no', catches: caught };
  return { stops: caught === 'yes' && satisfied === 'no' ? 'yes' : 'unknown', catches: caught };
}

function satisfies(
  demand: PolicyView['demand'],
  aaguids: readonly string[],
  strengthOf: Surroundings['strengthOf'],
): Truth {
  if (demand === undefined) return 'unknown';
  if (demand === null) return 'yes';
  const { strengthId, ...rest } = demand;
  const strength = typeof strengthId === 'string' ? strengthOf(strengthId) : strengthId;
  return satisfiesWithPasskey({ ...rest, strength }, aaguids);
}
