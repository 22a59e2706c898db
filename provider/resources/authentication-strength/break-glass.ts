import type { Graph } from '../../../graph';
import type { AuthenticationStrength } from '../../../graph/authentication-strength/entity';
import type { DemandedStrength } from '../../../model/conditional-access/grant';
import type { Path } from '../../framework/path';
import type { Call, PlanCall } from '../../framework/resource';
import type { BreakGlassAccount } from '../define/break-glass/break-glass';
import {
  type ChangedStrength,
  guardStrength,
  inspectStrength,
} from '../define/break-glass/check-strength';
import { demandedStrength } from '../define/break-glass/strength-view';
import { missingModels } from '../define/break-glass/why-unsatisfied';
import type { EntraClient } from '../define/client';
import type { CollectionChange, CollectionWrite } from '../define/collection-spec';
import { enumerate } from '../define/enumerate';
import type { TypedMoments } from '../define/moments';
import { idIn } from '../define/named';
import { otherConfigurations } from './configurations';
import { combinationsOf, modelsOf } from './rules/rule';
import type { Schema, StrengthConfig } from './schema';

/** Says at plan whether a change leaves an account for emergencies without a way in. */
export async function inspectBreakGlass(
  call: PlanCall<EntraClient>,
  graph: Graph,
  { planned, current }: CollectionChange<TypedMoments<Schema>>,
): Promise<void> {
  if (current === null || call.client?.breakGlass === undefined) return;
  const live = await graph.strengths.read(idIn(current), call.signal);
  if (live !== null) await inspectStrength(call, graph, changedStrength(live, planned, current));
}

/** Refuses it again right before the change is sent. */
export async function guardBreakGlass(
  call: Call<EntraClient>,
  graph: Graph,
  { planned, current }: CollectionWrite<TypedMoments<Schema>>,
): Promise<void> {
  if (current === null || call.client.breakGlass === undefined) return;
  const live = await graph.strengths.read(idIn(current), call.signal);
  if (live !== null) await guardStrength(call, graph, changedStrength(live, planned, current));
}

/** A change as accounts for emergencies meet it: with the restrictions that it leaves as they are. */
export function changedStrength(
  live: AuthenticationStrength,
  planned: StrengthConfig,
  current: StrengthConfig,
): ChangedStrength {
  const others = otherConfigurations(live);
  const unmanaged = demandedStrength({
    allowedCombinations: [],
    combinationConfigurations: live.combinationConfigurations.filter(({ id }) =>
      others.includes(id),
    ),
  }).models;
  const demanded = (state: StrengthConfig): DemandedStrength => ({
    combinations: combinationsOf(state),
    models: inBoth(modelsOf(state), unmanaged),
  });
  const after = demanded(planned);
  return {
    id: live.id,
    before: demanded(current),
    after,
    path: pathOf(after),
    fix: (account) => fixFor(account, { planned, unmanaged, others }),
  };
}

/** Models that two restrictions admit: null for every model, undefined while unknown. */
function inBoth(
  models: DemandedStrength['models'],
  unmanaged: DemandedStrength['models'],
): DemandedStrength['models'] {
  if (unmanaged === null || unmanaged === undefined) return models;
  return models === null ? unmanaged : models?.filter((model) => unmanaged.includes(model));
}

const allowsPasskeys = (combinations: DemandedStrength['combinations']): boolean =>
  combinations?.includes('fido2') !== false;

const pathOf = ({ combinations }: DemandedStrength): Path => [
  allowsPasskeys(combinations) ? 'fido2' : 'allowed_combinations',
];

interface Situation {
  readonly planned: StrengthConfig;
  readonly unmanaged: DemandedStrength['models'];
  readonly others: readonly string[];
}

function fixFor({ aaguids }: BreakGlassAccount, { planned, unmanaged, others }: Situation): string {
  if (!allowsPasskeys(combinationsOf(planned))) {
    return 'Keep "fido2" among the allowed_combinations.';
  }
  if (missingModels(unmanaged, aaguids).length > 0) {
    return `Remove the combination configurations ${enumerate(others)}, which this resource leaves as they are, in the portal.`;
  }
  return `Keep ${enumerate(aaguids.map((aaguid) => `"${aaguid}"`))} in fido2.allowed_aaguids.`;
}
