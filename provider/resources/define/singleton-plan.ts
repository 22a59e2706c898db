import { objectIdentity } from '../../framework/identity';
import type { Path, Step } from '../../framework/path';
import { planObject } from '../../framework/plan';
import type { Json } from '../../framework/private-state';
import type { PlanCall } from '../../framework/resource';
import { respell } from '../../framework/spelling';
import type { ObjectValue } from '../../framework/value';
import type { EntraClient } from './client';
import { type Difference, differencesBetween, formatDifferences } from './differences';
import { judgeExclusions } from './exclusions';
import { Mirror } from './mirror';
import { idIn } from './named';
import { judge } from './rules';
import { adoptable } from './singleton-adoption';
import { BASELINE, MEMORY, noBaseline } from './singleton-memory';
import { adoptionMark, isOwnAttribute } from './singleton-schema';
import type { ErasedMoments } from './moments';
import type { ErasedSingleton, SingletonChange } from './singleton-spec';
import { assertTenant } from './tenant';
import { formOf } from './wire/form';

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
  { config, prior, planned: proposed }: FrameworkChange,
): Promise<ObjectValue> {
  const { client } = call;
  if (client === undefined) return proposed;
  assertTenant(prior, client);
  const id = spec.identity.idOf(config, client);
  const subject = spec.identity.subject(spec.title, id, client.tenantId);
  const change: SingletonChange<ErasedMoments> =
    prior === null
      ? await adoption(spec, call, client, { id, config })
      : { config, planned: proposed, current: prior };
  const memory = spec.recall(prior, call.privateState.get(MEMORY));
  const completed = spec.complete(change, memory);
  const current = spec.align?.(change.current, completed) ?? change.current;
  judge(spec.rules, { planned: completed, current }, call.diagnostics);
  const excluding = { config, planned: completed, current, adopted: false };
  judgeExclusions(spec.exclusions ?? [], excluding, call.diagnostics);
  const differences = differencesBetween(spec.schema, current, completed);
  if (!call.diagnostics.failed) {
    const planned = { ...change, planned: completed };
    if (differences.length > 0) await spec.inspect?.(call, await client.graph(), planned);
    else await spec.inspectUnchanged?.(call, await client.graph(), planned);
  }
  if (prior === null) {
    warnOfAdoption(spec, call, subject, differences);
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
  { id, config }: { readonly id: string; readonly config: ObjectValue },
): Promise<SingletonChange<ErasedMoments>> {
  const live = await adoptable(spec, client, id, signal);
  privateState.set(BASELINE, live as Json);
  const mirror = new Mirror(spec, spec.recall(null, undefined));
  const adopted_from = adoptionMark(mirror.digest(live));
  const current = { ...mirror.stateOf(live), id, tenant_id: client.tenantId, adopted_from };
  // A creation has no prior state: Terraform expects the author's spelling.
  const planned = respell(spec.schema, planObject(spec.schema, config, current), config);
  return { config, planned, current };
}

/** Terraform folds warnings of equal summary, so this one names resource, object and tenant. */
function warnOfAdoption<Wire extends object, Memory>(
  { typeName, identity: { reason } }: ErasedSingleton<Wire, Memory>,
  { diagnostics }: PlanCall<EntraClient>,
  subject: string,
  differences: readonly Difference[],
): void {
  const changes = differences.filter(({ path: [name] }) => !isOurs(name));
  diagnostics.warn({
    summary: `${typeName} adopts the ${subject}`,
    detail:
      changes.length === 0
        ? `${reason}. The declaration equals what is live: nothing will change.`
        : `${reason}, so this is no creation. It will change what is live:\n${formatDifferences(changes)}`,
  });
}

const isOurs = (name: Step | undefined): boolean =>
  typeof name === 'string' && isOwnAttribute(name);

const tenantOf = ({ tenant_id: id = null }: ObjectValue): string =>
  typeof id === 'string' ? id : 'unknown';

/** Says what a destroy does, and refuses one that cannot do it. */
export async function planSingletonDestroy<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  call: PlanCall<EntraClient>,
  prior: ObjectValue,
): Promise<void> {
  const { client, diagnostics, privateState } = call;
  if (client !== undefined) assertTenant(prior, client);
  const subject = spec.identity.subject(spec.title, idIn(prior), tenantOf(prior));
  if (prior['on_destroy'] !== 'restore') {
    diagnostics.warn({
      summary: `${subject} stays as it is`,
      detail: `${spec.identity.reason}, so a destroy only ends its management by Terraform. To bring back what was there before, set on_destroy = "restore" and apply, then destroy.`,
    });
    return;
  }
  const baseline = privateState.get(BASELINE) as Wire | undefined;
  if (baseline === undefined) throw noBaseline(spec.title);
  const refusal = spec.refuseRestore?.(baseline, prior);
  if (refusal === undefined) {
    const mirror = new Mirror(spec, spec.recall(prior, undefined));
    const back = mirror.differences(prior, baseline).filter(({ path }) => isWritten(spec, path));
    diagnostics.warn({
      summary: `${subject} will be restored`,
      detail: `The destroy brings back what was there before:\n${formatDifferences(back)}`,
    });
    if (client === undefined || back.length === 0) return;
    const restored = { ...prior, ...mirror.stateOf(baseline) };
    await spec.inspectRestore?.(call, await client.graph(), restored);
  } else {
    diagnostics.error({ summary: `${subject} cannot be restored`, detail: refusal });
  }
}

/** What Graph alone sets does not come back. */
function isWritten<Wire extends object, Memory>(
  { schema }: ErasedSingleton<Wire, Memory>,
  [name]: Path,
): boolean {
  const attribute = typeof name === 'string' ? schema[name] : undefined;
  return attribute === undefined || formOf(attribute).readOnly !== true;
}
