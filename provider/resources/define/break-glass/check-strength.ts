import type { Graph } from '../../../../graph';
import { quote } from '../../../../model/quote';
import type { Path } from '../../../framework/path';
import type { Call, PlanCall } from '../../../framework/resource';
import type { EntraClient } from '../client';
import type { BreakGlass } from './break-glass';
import { checkPolicy } from './check-policy';
import type { ChangedDemand, Reading } from './checked';
import { type BreakGlassFinding, refuseFindings, tell } from './finding';
import { policyView } from './policy-view';

/** A change of a strength that policies may use. */
export interface ChangedStrength extends ChangedDemand {
  readonly id: string;
  /** Where the change stands. */
  readonly path: Path;
}

/** Refuses at plan a change of a strength that an account could then not satisfy. */
export async function inspectStrength(
  { client, diagnostics, signal }: PlanCall<EntraClient>,
  graph: Graph,
  changed: ChangedStrength,
): Promise<void> {
  if (client?.breakGlass === undefined) return;
  const findings = await check(graph, client.breakGlass, changed, { again: false, signal });
  tell(findings, isSameDemand(changed), diagnostics);
}

/**
 * Refuses it again right before it is written.
 *
 * @throws DiagnosticError with the first finding.
 */
export async function guardStrength(
  { client, signal }: Call<EntraClient>,
  graph: Graph,
  changed: ChangedStrength,
): Promise<void> {
  const { breakGlass } = client;
  if (breakGlass === undefined || isSameDemand(changed)) return;
  const reading = { again: true, signal };
  await refuseFindings(() => check(graph, breakGlass, changed, reading), signal);
}

/** Holds every policy that uses the strength against the accounts, with the strength as planned. */
async function check(
  graph: Graph,
  breakGlass: BreakGlass,
  changed: ChangedStrength,
  reading: Reading,
): Promise<BreakGlassFinding[]> {
  // Accounts that no policy may apply to do not mind what a policy demands.
  const accounts = breakGlass.accounts.filter(({ design }) => design === 'satisfying');
  if (accounts.length === 0 && breakGlass.known) return [];
  const policies = await graph.policies.list(reading.signal);
  const id = changed.id.toLowerCase();
  const using = policies.filter(
    ({ grantControls }) => grantControls?.authenticationStrength?.id.toLowerCase() === id,
  );
  const found = await Promise.all(
    using.map((policy) => {
      const [view, name, { path }] = [policyView(policy), quote(policy.displayName), changed];
      return checkPolicy(
        graph,
        { ...breakGlass, accounts },
        { view, name, path, changed },
        reading,
      );
    }),
  );
  return found.flat();
}

function isSameDemand({ before, after }: ChangedDemand): boolean {
  return (
    isSameSet(before.combinations, after.combinations) && isSameSet(before.models, after.models)
  );
}

function isSameSet(
  left: ChangedDemand['before']['models'],
  right: ChangedDemand['before']['models'],
): boolean {
  if (left === null || right === null) return left === right;
  if (left === undefined || right === undefined) return false;
  const [before, after] = [new Set(left), new Set(right)];
  return before.size === after.size && [...before].every((one) => after.has(one));
}
