import { objectIdentity } from '../../framework/identity';
import type { Step } from '../../framework/path';
import { planObject } from '../../framework/plan';
import type { Json } from '../../framework/private-state';
import type { PlanCall } from '../../framework/resource';
import { respell } from '../../framework/spelling';
import type { ObjectValue } from '../../framework/value';
import type { EntraClient } from './client';
import { type Difference, differencesBetween, formatDifferences } from './differences';
import { Mirror } from './mirror';
import { judge } from './rules';
import { BASELINE, MEMORY, noBaseline } from './singleton-memory';
import { adoptionMark, singletonAttributes } from './singleton-schema';
import type { ErasedMoments, ErasedSingleton, SingletonChange } from './singleton-spec';
import { assertTenant } from './tenant';

/** A change as the framework hands it in. */
interface FrameworkChange {
  readonly config: ObjectValue;
  readonly prior: ObjectValue | null;
  readonly planned: ObjectValue;
}

/** Plans an adoption or a change, and judges it. */
export async function planSingleton<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  call: PlanCall<EntraClient>,
  { config, prior, planned }: FrameworkChange,
): Promise<ObjectValue> {
  const { client } = call;
  if (client === undefined) return planned;
  assertTenant(prior, client);
  const change: SingletonChange<ErasedMoments> =
    prior === null
      ? await adoption(spec, call, client, config)
      : { config, planned, current: prior };
  const memory = spec.recall(prior, call.privateState.get(MEMORY));
  const completed = spec.complete(change, memory);
  const current = spec.align?.(change.current, completed) ?? change.current;
  judge(spec.rules, { planned: completed, current }, call.diagnostics);
  const differences = differencesBetween(spec.schema, current, completed);
  if (differences.length > 0 && !call.diagnostics.failed) {
    await spec.inspect?.(call, await client.graph(), { ...change, planned: completed });
  }
  if (prior === null) {
    warnOfAdoption(spec, call, client, differences);
    return completed;
  }
  const isUnchanged = objectIdentity(spec.schema, completed) === objectIdentity(spec.schema, prior);
  return isUnchanged ? prior : completed;
}

/** Plans a creation as what it is: a change of what the tenant holds. */
async function adoption<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  { signal, privateState }: PlanCall<EntraClient>,
  client: EntraClient,
  config: ObjectValue,
): Promise<SingletonChange<ErasedMoments>> {
  const live = await spec.access(await client.graph()).read(signal);
  privateState.set(BASELINE, live as Json);
  const mirror = new Mirror(spec, spec.recall(null, undefined));
  const { tenantId } = client;
  const adopted_from = adoptionMark(mirror.digest(live));
  const current = { ...mirror.stateOf(live), id: tenantId, tenant_id: tenantId, adopted_from };
  // A creation has no prior state: Terraform expects the author's spelling.
  const planned = respell(spec.schema, planObject(spec.schema, config, current), config);
  return { config, planned, current };
}

/** Terraform folds warnings of equal summary, so this one names resource and tenant. */
function warnOfAdoption<Wire extends object, Memory>(
  { title, typeName }: ErasedSingleton<Wire, Memory>,
  { diagnostics }: PlanCall<EntraClient>,
  { tenantId }: EntraClient,
  differences: readonly Difference[],
): void {
  const changes = differences.filter(({ path: [name] }) => !isOurs(name));
  diagnostics.warn({
    summary: `${typeName} adopts the ${title} of tenant ${tenantId}`,
    detail:
      changes.length === 0
        ? 'Every tenant has exactly one. The declaration equals what is live: nothing will change.'
        : `Every tenant has exactly one, so this is no creation. It will change what is live:\n${formatDifferences(changes)}`,
  });
}

/** Attributes of the resource itself say nothing about the tenant. */
const isOurs = (name: Step | undefined): boolean =>
  typeof name === 'string' && name in singletonAttributes;

const tenantOf = ({ tenant_id: id = null }: ObjectValue): string =>
  typeof id === 'string' ? id : 'unknown';

/** Says what a destroy does, and refuses one that cannot do it. */
export function planSingletonDestroy<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  { client, diagnostics, privateState }: PlanCall<EntraClient>,
  prior: ObjectValue,
): Promise<void> {
  if (client !== undefined) assertTenant(prior, client);
  const subject = `${spec.title} of tenant ${tenantOf(prior)}`;
  if (prior['on_destroy'] !== 'restore') {
    diagnostics.warn({
      summary: `${subject} stays as it is`,
      detail:
        'Every tenant has exactly one, so a destroy only ends its management by Terraform. To bring back what was there before, set on_destroy = "restore" and apply, then destroy.',
    });
    return Promise.resolve();
  }
  const baseline = privateState.get(BASELINE) as Wire | undefined;
  if (baseline === undefined) throw noBaseline(spec.title);
  const refusal = spec.refuseRestore?.(baseline, prior);
  if (refusal === undefined) {
    const mirror = new Mirror(spec, spec.recall(prior, undefined));
    diagnostics.warn({
      summary: `${subject} will be restored`,
      detail: `The destroy brings back what was there before:\n${formatDifferences(mirror.differences(prior, baseline))}`,
    });
  } else {
    diagnostics.error({ summary: `${subject} cannot be restored`, detail: refusal });
  }
  return Promise.resolve();
}
