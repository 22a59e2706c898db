import type { Graph } from '../../../../graph';
import type { DemandedStrength } from '../../../../model/conditional-access/grant';
import type { Path } from '../../../framework/path';
import type { Call, PlanCall } from '../../../framework/resource';
import type { EntraClient } from '../client';
import { knownAccount } from './account-memberships';
import type { BreakGlass, BreakGlassAccount } from './break-glass';
import { type BreakGlassFinding, refuseFindings, tell } from './finding';
import { judgePolicy } from './judge-policy';
import type { PolicyView } from './policy-view';
import { demandedStrength } from './strength-view';
import { messageOf, NOT_DECLARED, notKnown } from './words';

/** Which policy is checked, and what a change makes of it. */
export interface Checked {
  readonly view: PolicyView;
  /** How messages call the policy. */
  readonly name: string;
  /** Where the change stands. */
  readonly path: Path;
  /** A strength that the change alters, by its id. */
  readonly strengths?: ReadonlyMap<string, DemandedStrength>;
}

/**
 * Holds a policy against every account for emergencies.
 *
 * @param again - reads memberships again that were read before
 */
export async function checkPolicy(
  graph: Graph,
  breakGlass: BreakGlass,
  checked: Checked,
  { again, signal }: { readonly again: boolean; readonly signal: AbortSignal },
): Promise<BreakGlassFinding[]> {
  const { view, name, path } = checked;
  if (view.isOff || view.assignment === undefined) return [];
  const live = await liveStrengths(graph, checked, breakGlass, signal);
  const strengths = new Map([...live, ...(checked.strengths ?? [])]);
  const groups = view.assignment.exclude.groups ?? [];
  const check = async (account: BreakGlassAccount): Promise<BreakGlassFinding[]> => {
    const { principal, problem } = await knownAccount(graph, account, again, signal);
    const verdict = judgePolicy(view, account, {
      principal,
      strengthOf: (id) => strengths.get(id),
    });
    const { stops } = verdict;
    if (stops === 'no') return [];
    const message = messageOf(account, breakGlass, { ...verdict, name, path, problem });
    const passing = problem === undefined && (stops === 'unknown' || groups.length > 0);
    return [{ stops, passing, message }];
  };
  const found = (await Promise.all(breakGlass.accounts.map(check))).flat();
  const open = { stops: 'unknown', passing: false, message: notKnown(name, path) } as const;
  return breakGlass.known ? found : [...found, open];
}

/** Warns or refuses at plan; an object that stays as it is only warns. */
export async function inspectPolicy(
  { client, diagnostics, signal }: PlanCall<EntraClient>,
  graph: Graph,
  { isUnchanged, ...checked }: Checked & { readonly isUnchanged: boolean },
): Promise<void> {
  if (client?.breakGlass === undefined) {
    if (!isUnchanged) diagnostics.warn(NOT_DECLARED);
    return;
  }
  const found = await checkPolicy(graph, client.breakGlass, checked, { again: false, signal });
  tell(found, isUnchanged, diagnostics);
}

/**
 * Refuses a write that would stop an account, or of which that is still not known.
 *
 * @throws DiagnosticError with the first finding.
 */
export async function guardPolicy(
  { client, signal }: Call<EntraClient>,
  graph: Graph,
  checked: Checked,
): Promise<void> {
  const { breakGlass } = client;
  if (breakGlass === undefined) return;
  const check = (again: boolean): Promise<BreakGlassFinding[]> =>
    checkPolicy(graph, breakGlass, checked, { again, signal });
  await refuseFindings(check, signal);
}

/** Strengths matter to accounts alone that have to satisfy them. */
async function liveStrengths(
  graph: Graph,
  { view: { demand }, strengths }: Checked,
  { accounts }: BreakGlass,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, DemandedStrength>> {
  const id = demand?.strengthId;
  const isNeeded = accounts.some(({ design }) => design === 'satisfying');
  if (typeof id !== 'string' || strengths?.has(id) === true || !isNeeded) return new Map();
  const all = await graph.strengths.list(signal);
  return new Map(all.map((strength) => [strength.id.toLowerCase(), demandedStrength(strength)]));
}
