import type { Graph } from '../../../../graph';
import { isSame } from '../../../framework/identity';
import type { PlanCall } from '../../../framework/resource';
import type { EntraClient } from '../../define/client';
import type { CollectionChange } from '../../define/collection-spec';
import { inspectReferences } from '../../define/conditional-access/inspect-references';
import { tellInspected } from '../../define/conditional-access/inspected';
import type { TypedMoments } from '../../define/moments';
import { formOf } from '../../define/wire/form';
import { inspectBreakGlass } from '../break-glass';
import { type Schema, schema } from '../schema';
import { PLACES } from './references';
import { inspectExcludedGroups } from './inspect-excluded-groups';
import { inspectLicences } from './inspect-licences';
import { inspectName, inspectNumber, inspectSecurityDefaults } from './inspect-tenant';

type Change = CollectionChange<TypedMoments<Schema>>;

/** Checks at plan what only the tenant knows. */
export async function inspect(
  call: PlanCall<EntraClient>,
  graph: Graph,
  change: Change,
): Promise<void> {
  const isUnchanged = !touchesTenant(change);
  await inspectBreakGlass(call, graph, { ...change, isUnchanged });
  if (isUnchanged) return;
  const { diagnostics, signal } = call;
  const found = await Promise.all([
    inspectLicences(graph, change, signal),
    inspectNumber(graph, change, signal),
    inspectName(graph, change, signal),
    inspectSecurityDefaults(graph, change, signal),
    // Before the references: who has members is there, and need not be asked for again.
    inspectExcludedGroups(graph, change.planned, signal),
    inspectReferences(graph, change, PLACES, signal),
  ]);
  tellInspected(found.flat(), diagnostics);
}

/** Whether anything that Graph holds is to change: the rest is the resource's alone. */
function touchesTenant({ planned, current, isUnchanged }: Change): boolean {
  if (isUnchanged) return false;
  if (current === null) return true;
  return HELD.some((name) => !isSame(schema[name], planned[name], current[name]));
}

const HELD = (Object.keys(schema) as (keyof Schema)[]).filter(
  (name) => formOf(schema[name]).local !== true && formOf(schema[name]).readOnly !== true,
);
