import type { Graph } from '../../../graph';
import { quote } from '../../../model/quote';
import type { Call, PlanCall } from '../../framework/resource';
import type { ObjectValue } from '../../framework/value';
import { guardPolicy, inspectPolicy } from '../define/break-glass/check-policy';
import { policyView } from '../define/break-glass/policy-view';
import type { EntraClient } from '../define/client';
import type { CollectionChange, CollectionWrite } from '../define/collection-spec';
import type { TypedMoments } from '../define/moments';
import { underGraphNames } from './mapping';
import type { Schema } from './schema';

const checked = (planned: ObjectValue) => ({
  path: ['conditions', 'users'],
  view: policyView(underGraphNames(planned)),
  name:
    typeof planned['display_name'] === 'string' ? quote(planned['display_name']) : 'of this name',
});

/** Says at plan whether a policy stops an account for emergencies. */
export const inspectBreakGlass = (
  call: PlanCall<EntraClient>,
  graph: Graph,
  { planned, isUnchanged }: CollectionChange<TypedMoments<Schema>>,
): Promise<void> => inspectPolicy(call, graph, { ...checked(planned), isUnchanged });

/** Refuses right before a write what would stop one, or what is still open. */
export const guardBreakGlass = (
  call: Call<EntraClient>,
  graph: Graph,
  { planned }: CollectionWrite<TypedMoments<Schema>>,
): Promise<void> => guardPolicy(call, graph, checked(planned));
