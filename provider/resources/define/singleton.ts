/**
 * Singletons: objects that every tenant has exactly once, or once for each id. They cannot be
 * created or deleted, so a creation adopts what is there, and a destroy forgets it or restores
 * what was there before.
 *
 * @module
 */
import type { Json } from '../../framework/private-state';
import type { Call } from '../../framework/resource';
import type { Attributes } from '../../framework/schema';
import type { ObjectValue } from '../../framework/value';
import type { EntraClient } from './client';
import { formatDifferences } from './differences';
import type { EntraResource } from './entra-resource';
import { Mirror } from './mirror';
import { idIn } from './named';
import { adoptable } from './singleton-adoption';
import { ONE_PER_TENANT } from './singleton-identity';
import { BASELINE, MEMORY, noBaseline } from './singleton-memory';
import { planSingleton, planSingletonDestroy } from './singleton-plan';
import { adoptionMark, singletonAttributes } from './singleton-schema';
import type { TypedMoments } from './moments';
import type { ErasedSingleton, SingletonSpec } from './singleton-spec';
import { writeSingleton } from './singleton-write';
import { assertTenant } from './tenant';

/** Declares an object that is there without Terraform. */
export function defineSingleton<const S extends Attributes, Wire extends object, Memory>(
  typed: SingletonSpec<TypedMoments<S>, Wire, Memory> & { readonly schema: S },
): EntraResource {
  // The framework reads every value by `schema`, so the values are what the functions expect.
  const own = typed as unknown as ErasedSingleton<Wire, Memory>;
  const { identity = ONE_PER_TENANT } = typed;
  const schema = { ...singletonAttributes(identity), ...own.schema };
  const spec = { ...own, identity, schema };
  return {
    typeName: spec.typeName,
    description: spec.description,
    subcategory: spec.subcategory,
    rules: spec.rules,
    schema,
    ...(own.validate !== undefined && { validate: own.validate.bind(own) }),
    plan: (call, change) => planSingleton(spec, call, change),
    planDestroy: (call, prior) => planSingletonDestroy(spec, call, prior),
    create: (call, planned, config) => adopt(spec, call, planned, config),
    read: (call, prior) => read(spec, call, prior),
    update: (call, planned, prior, config) => update(spec, call, planned, prior, config),
    delete: (call, prior) => release(spec, call, prior),
    importState: (call, id) => importState(spec, call, id),
  };
}

async function read<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  { client, signal, privateState }: Call<EntraClient>,
  prior: ObjectValue,
): Promise<ObjectValue | null> {
  assertTenant(prior, client);
  const id = idIn(prior);
  const live = await spec.access(await client.graph(), id).read(signal);
  if (live === null) return null;
  const memory = spec.recall(prior, privateState.get(MEMORY));
  const onDestroy: ObjectValue = prior['on_destroy'] === null ? { on_destroy: 'forget' } : {};
  return { ...prior, ...onDestroy, ...mirrored(spec, live, memory), ...identityOf(client, id) };
}

async function adopt<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  call: Call<EntraClient>,
  planned: ObjectValue,
  config: ObjectValue,
): Promise<ObjectValue> {
  const found = new Mirror(spec, spec.recall(null, undefined));
  return store(spec, call, {
    id: spec.identity.idOf(config, call.client),
    planned,
    config,
    isPlannedFrom: (now) => adoptionMark(found.digest(now)) === planned['adopted_from'],
    describeChange: (now) => {
      const before = call.privateState.get(BASELINE) as Wire | undefined;
      return formatDifferences(found.differences(found.stateOf(before ?? now), now));
    },
  });
}

async function update<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  call: Call<EntraClient>,
  planned: ObjectValue,
  prior: ObjectValue,
  config: ObjectValue,
): Promise<ObjectValue> {
  assertTenant(prior, call.client);
  const before = new Mirror(spec, spec.recall(prior, call.privateState.get(MEMORY)));
  return store(spec, call, {
    id: idIn(prior),
    planned,
    config,
    isPlannedFrom: (now) => before.differences(prior, now).length === 0,
    describeChange: (now) => formatDifferences(before.differences(prior, now)),
  });
}

/** A planned state on its way to the tenant. */
interface Storing<Wire> {
  readonly id: string;
  readonly planned: ObjectValue;
  readonly config: ObjectValue;
  readonly isPlannedFrom: (live: Wire) => boolean;
  readonly describeChange: (live: Wire) => string;
}

async function store<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  call: Call<EntraClient>,
  { id, planned, config, ...guard }: Storing<Wire>,
): Promise<ObjectValue> {
  const { client, privateState } = call;
  const wanted = spec.resolve(planned, client.tenantId);
  const remembered = spec.remember(wanted, config);
  const memory = spec.recall(wanted, remembered);
  const live = await writeSingleton(spec, call, wanted, {
    ...guard,
    id,
    mirror: new Mirror(spec, memory),
    target: (now) => spec.toGraph(wanted, now),
  });
  privateState.set(MEMORY, remembered);
  return { ...wanted, ...mirrored(spec, live, memory), ...identityOf(client, id) };
}

/** Destroys nothing: what is there without Terraform stays. */
async function release<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  call: Call<EntraClient>,
  prior: ObjectValue,
): Promise<void> {
  assertTenant(prior, call.client);
  if (prior['on_destroy'] !== 'restore') return;
  const baseline = call.privateState.get(BASELINE) as Wire | undefined;
  if (baseline === undefined) throw noBaseline(spec.title);
  const memory = spec.recall(prior, call.privateState.get(MEMORY));
  const before = new Mirror(spec, memory);
  const restored = { ...prior, ...before.stateOf(baseline) };
  await writeSingleton(spec, call, restored, {
    id: idIn(prior),
    mirror: before,
    isPlannedFrom: (now) => before.differences(prior, now).length === 0,
    describeChange: (now) => formatDifferences(before.differences(prior, now)),
    target: (now) => spec.restore(baseline, now, memory),
  });
}

async function importState<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  { client, signal, privateState }: Call<EntraClient>,
  given: string,
): Promise<ObjectValue> {
  const id = spec.identity.importId(spec.typeName, given, client);
  const live = await adoptable(spec, client, id, signal);
  privateState.set(BASELINE, live as Json);
  return identityOf(client, id);
}

const mirrored = <Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  live: Wire,
  memory: Memory,
): ObjectValue => new Mirror(spec, memory).stateOf(live);

const identityOf = ({ tenantId }: EntraClient, id: string): ObjectValue => ({
  id,
  tenant_id: tenantId,
});
