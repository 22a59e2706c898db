import type { Graph } from '../../../graph';
import { quote } from '../../../model/quote';
import type { PlanCall } from '../../framework/resource';
import { isKnown } from '../../framework/value';
import type { EntraClient } from '../define/client';
import type { CollectionChange } from '../define/collection-spec';
import type { TypedMoments } from '../define/moments';
import { newGroups } from '../define/targets/group-references';
import { inspectGroups } from '../define/targets/inspect-groups';
import { type Schema, schema } from './schema';

/** Checks what only the tenant knows: whether the name is free, and the groups that come in. */
export async function inspect(
  call: PlanCall<EntraClient>,
  graph: Graph,
  { planned, current, isUnchanged }: CollectionChange<TypedMoments<Schema>>,
): Promise<void> {
  if (isUnchanged) return;
  if (current === null) await inspectName(call, graph, planned.display_name);
  await inspectGroups(call, graph, newGroups(schema, planned, current ?? {}));
}

async function inspectName(
  { diagnostics, signal }: PlanCall<EntraClient>,
  graph: Graph,
  name: CollectionChange<TypedMoments<Schema>>['planned']['display_name'],
): Promise<void> {
  if (!isKnown(name)) return;
  const all = await graph.externalMethods.list(signal);
  const taken = all.find(({ displayName }) => displayName.toLowerCase() === name.toLowerCase());
  if (taken === undefined) return;
  diagnostics.error({
    summary: 'The name of an external method is taken',
    detail: `The tenant has an external method ${quote(taken.displayName)} already (${taken.id}). Choose another name, or import that one.`,
    path: ['display_name'],
  });
}
