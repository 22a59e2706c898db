import type { Graph } from '../../../../graph';
import type { DemandedStrength } from '../../../../model/conditional-access/grant';
import { quote } from '../../../../model/quote';
import type { Path } from '../../../framework/path';
import type { Call, PlanCall } from '../../../framework/resource';
import type { EntraClient } from '../client';
import type { BreakGlass } from './break-glass';
import { checkPolicy } from './check-policy';
import { type BreakGlassFinding, refuseFindings, tell } from './finding';
import { policyView } from './policy-view';

/** A change of a strength that policies may use. */
export interface ChangedStrength {
  readonly id: string;
  readonly planned: DemandedStrength;
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
  tell(findings, false, diagnostics);
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
  if (breakGlass === undefined) return;
  await refuseFindings((again) => check(graph, breakGlass, changed, { again, signal }), signal);
}

/** Holds every policy that uses the strength against the accounts, with the strength as planned. */
async function check(
  graph: Graph,
  breakGlass: BreakGlass,
  { id, planned, path }: ChangedStrength,
  reading: { readonly again: boolean; readonly signal: AbortSignal },
): Promise<BreakGlassFinding[]> {
  // Accounts that no policy may apply to do not mind what a policy demands.
  const accounts = breakGlass.accounts.filter(({ design }) => design === 'satisfying');
  if (accounts.length === 0) return [];
  const policies = await graph.policies.list(reading.signal);
  const using = policies.filter(
    ({ grantControls }) =>
      grantControls?.authenticationStrength?.id.toLowerCase() === id.toLowerCase(),
  );
  const strengths = new Map([[id.toLowerCase(), planned]]);
  const found = await Promise.all(
    using.map((policy) =>
      checkPolicy(
        graph,
        { ...breakGlass, accounts },
        { view: policyView(policy), name: quote(policy.displayName), path, strengths },
        reading,
      ),
    ),
  );
  return found.flat();
}
