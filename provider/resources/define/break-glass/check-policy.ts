import type { Graph } from '../../../../graph';
import type { DemandedStrength } from '../../../../model/conditional-access/grant';
import type { Call, PlanCall } from '../../../framework/resource';
import type { EntraClient } from '../client';
import { knownAccount } from './account-memberships';
import type { BreakGlass, BreakGlassAccount } from './break-glass';
import type { Checked, Reading } from './checked';
import { type BreakGlassFinding, refuseFindings, tell } from './finding';
import { judgePolicy } from './judge-policy';
import type { PolicyView } from './policy-view';
import { demandedStrength } from './strength-view';
import { missingAccount, NOT_DECLARED, notKnown } from './words';
import { policyMessage } from './policy-message';

/** Holds a policy against every account for emergencies. */
export async function checkPolicy(
  graph: Graph,
  breakGlass: BreakGlass,
  checked: Checked,
  { again, signal }: Reading,
): Promise<BreakGlassFinding[]> {
  const { view, name, path, changed } = checked;
  if (view.isOff || view.assignment === undefined) return [];
  const strength = changed?.after ?? (await liveStrength(graph, view, breakGlass, signal));
  const { groups } = view.assignment.exclude;
  const check = async (account: BreakGlassAccount): Promise<BreakGlassFinding[]> => {
    const known = await knownAccount(graph, account, again, signal);
    if (known.isMissing) return [missingAccount(account)];
    const { principal, problem } = known;
    const judge = (demanded: DemandedStrength | undefined) =>
      judgePolicy(view, account, { principal, strengthOf: () => demanded });
    const verdict = judge(strength);
    const { stops } = verdict;
    if (stops === 'no') return [];
    const message = policyMessage(account, breakGlass, { ...checked, ...known, verdict, strength });
    const passing = stops === 'yes' ? groups?.length !== 0 : problem === undefined;
    const isLive = changed !== undefined && judge(changed.before).stops === 'yes';
    return [{ stops, passing, isLive, message }];
  };
  const found = (await Promise.all(breakGlass.accounts.map(check))).flat();
  return breakGlass.known ? found : [...found, notKnown(`policy ${name}`, path)];
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
  const reading = { again: true, signal };
  await refuseFindings(() => checkPolicy(graph, breakGlass, checked, reading), signal);
}

/** The strength that a policy demands; it matters to accounts alone that have to satisfy it. */
async function liveStrength(
  graph: Graph,
  { demand }: PolicyView,
  { accounts }: BreakGlass,
  signal: AbortSignal,
): Promise<DemandedStrength | undefined> {
  const id = demand?.strengthId;
  const isNeeded = accounts.some(({ design }) => design === 'satisfying');
  if (typeof id !== 'string' || !isNeeded) return undefined;
  const live = await graph.strengths.read(id, signal);
  return live === null ? undefined : demandedStrength(live);
}
