import type { Graph } from '../../../graph';
import type { AuthenticationStrength } from '../../../graph/authentication-strength/entity';
import { isMultifactor } from '../../../model/authentication-strength/combinations';
import { quote } from '../../../model/quote';
import type { PlanCall } from '../../framework/resource';
import { isKnown } from '../../framework/value';
import type { EntraClient } from '../define/client';
import type { CollectionChange } from '../define/collection-spec';
import { refuseBeyond } from '../define/limit';
import type { TypedMoments } from '../define/moments';
import { idIn } from '../define/named';
import { isTakenInPlan } from '../define/same-name';
import { namesOf } from '../define/referring-policies';
import { inspectBreakGlass } from './break-glass';
import { candidates } from './configurations';
import { changedCombinations } from './rules/rule';
import { RESTRICTIONS, restrictionNames, type Schema } from './schema';

/** Strengths of its own that a tenant can have. */
const MOST_CUSTOM = 15;

type Diagnostics = PlanCall<EntraClient>['diagnostics'];
type StrengthPlan = CollectionChange<TypedMoments<Schema>>;

/** Checks what only the tenant knows: names, numbers, restrictions, and who uses the strength. */
export async function inspect(
  call: PlanCall<EntraClient>,
  graph: Graph,
  change: StrengthPlan,
): Promise<void> {
  if (change.isUnchanged) return;
  const { signal, diagnostics } = call;
  const all = await graph.strengths.list(signal);
  inspectName(graph, diagnostics, all, change);
  if (change.current === null) inspectNumber(graph, diagnostics, all);
  else {
    inspectRestrictions(diagnostics, all, change);
    await inspectUsage(call, graph, change);
    await inspectBreakGlass(call, graph, change);
  }
}

function inspectName(
  graph: Graph,
  diagnostics: Diagnostics,
  all: readonly AuthenticationStrength[],
  { planned: { display_name: name }, current }: StrengthPlan,
): void {
  if (!isKnown(name)) return;
  const own = current === null ? undefined : idIn(current);
  const alike = all.filter(
    (one) => one.id !== own && one.displayName.toLowerCase() === name.toLowerCase(),
  );
  const twin = alike.find((one) => one.displayName === name) ?? alike[0];
  if ((current?.display_name ?? null) === name) return;
  const isTaken = isTakenInPlan(graph, 'strength', name.toLowerCase());
  if (twin === undefined) {
    if (!isTaken) return;
    diagnostics.error({
      summary: 'Two strengths of one name',
      detail: `The plan has another strength ${quote(name)}, and Graph takes one of each name. Choose another name for one of them.`,
      path: ['display_name'],
    });
    return;
  }
  diagnostics.error({
    summary: 'The name of a strength is taken',
    detail: `The tenant has a strength ${quote(twin.displayName)} already (${twin.id}). Choose another name, or import that one. If it is to be renamed or removed, apply that first.`,
    path: ['display_name'],
  });
}

function inspectNumber(
  graph: Graph,
  diagnostics: Diagnostics,
  all: readonly AuthenticationStrength[],
): void {
  const has = all.filter(({ policyType }) => policyType === 'custom').length;
  refuseBeyond(
    graph,
    { what: 'authentication strengths of its own', most: MOST_CUSTOM, has },
    diagnostics,
  );
}

/** Where a combination has two restrictions, a third one would not make it clearer. */
function inspectRestrictions(
  diagnostics: Diagnostics,
  all: readonly AuthenticationStrength[],
  { planned, current }: StrengthPlan,
): void {
  const live = all.find(({ id }) => current !== null && id === idIn(current));
  if (live === undefined) return;
  for (const name of restrictionNames) {
    const several = candidates(live, name);
    if (several.length < 2 || planned[name] === null) continue;
    diagnostics.error({
      summary: 'A combination is restricted more than once',
      detail: `The strength has ${several.length} combination configurations for "${RESTRICTIONS[name]}" (${several.map(({ id }) => id).join(', ')}), and nobody says which one counts. Remove all but one of them in the portal, then plan again.`,
      path: [name],
    });
  }
}

/** Graph refuses a change that takes from a policy the multifactor authentication it demands. */
async function inspectUsage(
  { signal, diagnostics }: PlanCall<EntraClient>,
  graph: Graph,
  { planned, current }: StrengthPlan,
): Promise<void> {
  if (current?.requirements_satisfied !== 'mfa') return;
  const single = changedCombinations(planned, current).added.filter((one) => !isMultifactor(one));
  if (single.length === 0) return;
  const { mfa } = await graph.strengths.usage(idIn(current), signal);
  const path = ['allowed_combinations'];
  if (mfa.length > 0) {
    diagnostics.error({
      summary: 'Policies demand multifactor authentication of the strength',
      detail: `With ${single.join(' · ')}, which is a single factor, the strength would no longer satisfy the multifactor authentication that these policies demand: ${namesOf(mfa)}. Keep to combinations of several factors, or move the policies to another strength first.`,
      path,
    });
  } else {
    diagnostics.warn({
      summary: 'The strength will satisfy no multifactor authentication',
      detail: `${single.join(' · ')} is a single factor. No policy that demands multifactor authentication uses the strength so far, and none will be able to.`,
      path,
    });
  }
}
