import { objectIdentity } from '../../framework/identity';
import type { PlanCall } from '../../framework/resource';
import type { ObjectValue } from '../../framework/value';
import type { EntraClient } from './client';
import { isAdopted } from './collection-memory';
import type { ErasedCollection } from './collection-spec';
import { judgeExclusions } from './exclusions';
import { nameOf } from './named';
import { judge } from './rules';
import { assertTenant } from './tenant';

/** A change as the framework hands it in. */
interface FrameworkChange {
  readonly config: ObjectValue;
  readonly prior: ObjectValue | null;
  readonly planned: ObjectValue;
}

/** Plans a creation or a change, and judges it. */
export async function planCollection<Wire extends { id: string }>(
  spec: ErasedCollection<Wire>,
  call: PlanCall<EntraClient>,
  { config, prior, planned }: FrameworkChange,
): Promise<ObjectValue> {
  const { client, diagnostics, privateState } = call;
  if (client === undefined) return planned;
  assertTenant(prior, client);
  const base = prior === null ? { ...planned, tenant_id: client.tenantId } : planned;
  const completed = spec.complete?.({ config, planned: base, current: prior }) ?? base;
  judge(spec.rules, { planned: completed, current: prior }, diagnostics);
  if (prior !== null) {
    const adopted = isAdopted(privateState);
    const change = { config, planned: completed, current: prior, adopted };
    judgeExclusions(spec.exclusions, change, diagnostics);
  }
  const isUnchanged =
    prior !== null && objectIdentity(spec.schema, completed) === objectIdentity(spec.schema, prior);
  if (spec.inspect !== undefined && !diagnostics.failed) {
    const change = { config, planned: completed, current: prior, isUnchanged };
    await spec.inspect(call, await client.graph(), change);
  }
  return isUnchanged ? prior : completed;
}

/** Refuses the destroy of what is protected, and says what any other one ends. */
export async function planCollectionDestroy<Wire extends { id: string }>(
  spec: ErasedCollection<Wire>,
  call: PlanCall<EntraClient>,
  prior: ObjectValue,
): Promise<void> {
  const { client, diagnostics } = call;
  if (client !== undefined) assertTenant(prior, client);
  if (isProtected(spec, prior)) diagnostics.error(refusal(spec, prior));
  else if (client !== undefined && spec.inspectDestroy !== undefined) {
    await spec.inspectDestroy(call, await client.graph(), prior);
  }
}

/** Whether an object must not be deleted. Only an applied `false` takes the protection away. */
export function isProtected<Wire extends { id: string }>(
  spec: ErasedCollection<Wire>,
  prior: ObjectValue,
): boolean {
  return spec.isProtected && prior['deletion_protection'] !== false;
}

/** Why a protected object stays. */
export const refusal = <Wire extends { id: string }>(
  { title }: ErasedCollection<Wire>,
  prior: ObjectValue,
): { readonly summary: string; readonly detail: string } => ({
  summary: `${title} ${nameOf(prior)} is protected`,
  detail:
    'It would be deleted, or deleted and created again, but deletion_protection is true. If that is meant, set deletion_protection = false and apply; then destroy.',
});
