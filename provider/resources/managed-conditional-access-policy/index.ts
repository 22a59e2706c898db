/**
 * `entra_managed_conditional_access_policy`: a policy that Microsoft created and maintains.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/managed-policies
 * @module
 */
import type { ConditionalAccessPolicy } from '../../../graph/conditional-access/policies';
import { quote } from '../../../model/quote';
import { bySchema } from '../define/by-schema';
import { inspectReferences } from '../define/conditional-access/inspect-references';
import { tellInspected } from '../define/conditional-access/inspected';
import { isManaged, MANAGED_NAME } from '../define/conditional-access/managed';
import type { EntraResource } from '../define/entra-resource';
import { defineSingleton } from '../define/singleton';
import { byId } from '../define/singleton-identity';
import { managedPolicy } from './access';
import { guardBreakGlass, inspectBreakGlass } from './break-glass';
import { fromGraph, isSameInGraph, toGraph } from './mapping';
import { rules } from './rules';
import { EXCLUSIONS, PLACES, type ManagedState, type Schema, schema } from './schema';

/** A conditional access policy that Microsoft manages in a tenant. */
export const managedConditionalAccessPolicy: EntraResource = defineSingleton<
  Schema,
  ConditionalAccessPolicy,
  undefined
>({
  ...bySchema<Schema, ConditionalAccessPolicy>(schema),
  typeName: 'entra_managed_conditional_access_policy',
  title: 'Microsoft-managed policy',
  subcategory: 'Conditional access',
  description: [
    'Manages what can be changed of a conditional access policy that Microsoft created and maintains: its state, and whom it excludes.',
    'Microsoft creates such policies, so a creation adopts the one that `policy_id` names and says what it will change; what you do not declare stays as it is. A destroy only forgets it. Everything else of the policy is shown, and Microsoft changes it: a plan against accounts for emergencies judges the policy as it is.',
    `Microsoft enables a policy that only reports by itself. Such policies are known by their name, which begins with "${MANAGED_NAME}" and which nobody can change (assumed behaviour: Graph has no property that says so).`,
  ].join('\n\n'),
  schema,
  rules,
  exclusions: EXCLUSIONS,
  identity: byId('policy_id', 'Microsoft creates these policies'),
  refuseAdoption: (live) =>
    isManaged(live)
      ? undefined
      : `${quote(live.displayName)} is a policy of the tenant: the names of those that Microsoft manages begin with "${MANAGED_NAME}". Use entra_conditional_access_policy.`,
  access: (graph, id) => managedPolicy(graph.policies, id),
  async inspect(call, graph, { planned, current }) {
    const found = await inspectReferences(graph, { planned, current }, PLACES, call.signal);
    tellInspected(found, call.diagnostics);
    await inspectBreakGlass(call, graph, planned, isSameInGraph(current, planned));
  },
  inspectUnchanged: (call, graph, { planned }) => inspectBreakGlass(call, graph, planned, true),
  inspectRestore: (call, graph, restored) => inspectBreakGlass(call, graph, restored, false),
  guard: guardBreakGlass,
  side: 'policies',
  restore: (baseline, live) => toGraph(fromGraph(baseline), live),
  toGraph: (state: ManagedState, live) => toGraph(state, live),
});
