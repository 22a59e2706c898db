import type { Graph } from '../../../graph';
import type { DemandedStrength } from '../../../model/conditional-access/grant';
import type { Call, PlanCall } from '../../framework/resource';
import { guardStrength, inspectStrength } from '../define/break-glass/check-strength';
import type { EntraClient } from '../define/client';
import type { CollectionChange, CollectionWrite } from '../define/collection-spec';
import type { TypedMoments } from '../define/moments';
import { idIn } from '../define/named';
import { combinationsOf, modelsOf } from './rules/rule';
import type { Schema, StrengthConfig } from './schema';

const PATH = ['allowed_combinations'];

const demanded = (planned: StrengthConfig): DemandedStrength => ({
  combinations: combinationsOf(planned),
  models: modelsOf(planned),
});

/** Says at plan whether a change leaves an account for emergencies without a way in. */
export async function inspectBreakGlass(
  call: PlanCall<EntraClient>,
  graph: Graph,
  { planned, current }: CollectionChange<TypedMoments<Schema>>,
): Promise<void> {
  if (current === null) return;
  await inspectStrength(call, graph, {
    id: idIn(current),
    planned: demanded(planned),
    path: PATH,
  });
}

/** Refuses it again right before the change is sent. */
export async function guardBreakGlass(
  call: Call<EntraClient>,
  graph: Graph,
  { planned, current }: CollectionWrite<TypedMoments<Schema>>,
): Promise<void> {
  if (current === null) return;
  await guardStrength(call, graph, { id: idIn(current), planned: demanded(planned), path: PATH });
}
