/**
 * Singletons: objects that every tenant has exactly once. They cannot be created or deleted, so
 * a creation adopts what is there, and a destroy forgets it or restores what was there before.
 *
 * @module
 */
import { DiagnosticError } from '../../framework/diagnostics';
import type { Json } from '../../framework/private-state';
import type { Call } from '../../framework/resource';
import type { Attributes } from '../../framework/schema';
import type { ObjectValue } from '../../framework/value';
import type { EntraClient } from './client';
import { formatDifferences } from './differences';
import type { EntraResource } from './entra-resource';
import { Mirror } from './mirror';
import { BASELINE, MEMORY, noBaseline } from './singleton-memory';
import { planSingleton, planSingletonDestroy } from './singleton-plan';
import { adoptionMark, singletonAttributes } from './singleton-schema';
import type { ErasedSingleton, SingletonSpec, TypedMoments } from './singleton-spec';
import { writeSingleton } from './singleton-write';
import { assertTenant } from './tenant';

/** Declares a singleton of the tenant. */
export function defineSingleton<const S extends Attributes, Wire extends object, Memory>(
  typed: SingletonSpec<TypedMoments<S>, Wire, Memory> & { readonly schema: S },
): EntraResource {
  // The framework reads every value by `schema`, so the values are what the functions expect.
  const own = typed as unknown as ErasedSingleton<Wire, Memory>;
  const schema = { ...singletonAttributes, ...own.schema };
  const spec = { ...own, schema };
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
): Promise<ObjectValue> {
  assertTenant(prior, client);
  const live = await spec.access(await client.graph()).read(signal);
  const memory = spec.recall(prior, privateState.get(MEMORY));
  const onDestroy: ObjectValue = prior['on_destroy'] === null ? { on_destroy: 'forget' } : {};
  return { ...prior, ...onDestroy, ...mirrored(spec, live, memory), ...identityOf(client) };
}

async function adopt<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  call: Call<EntraClient>,
  planned: ObjectValue,
  config: ObjectValue,
): Promise<ObjectValue> {
  const found = new Mirror(spec, spec.recall(null, undefined));
  return store(spec, call, {
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
    planned,
    config,
    isPlannedFrom: (now) => before.differences(prior, now).length === 0,
    describeChange: (now) => formatDifferences(before.differences(prior, now)),
  });
}

/** A planned state on its way to the tenant. */
interface Storing<Wire> {
  readonly planned: ObjectValue;
  readonly config: ObjectValue;
  readonly isPlannedFrom: (live: Wire) => boolean;
  readonly describeChange: (live: Wire) => string;
}

async function store<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  call: Call<EntraClient>,
  { planned, config, ...guard }: Storing<Wire>,
): Promise<ObjectValue> {
  const { client, privateState } = call;
  const wanted = spec.resolve(planned, client.tenantId);
  const remembered = spec.remember(wanted, config);
  const memory = spec.recall(wanted, remembered);
  const live = await writeSingleton(spec, call, {
    ...guard,
    mirror: new Mirror(spec, memory),
    target: (now) => spec.toGraph(wanted, now),
  });
  privateState.set(MEMORY, remembered);
  return { ...wanted, ...mirrored(spec, live, memory), ...identityOf(client) };
}

/** Destroys nothing: the tenant always has one. */
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
  await writeSingleton(spec, call, {
    mirror: before,
    isPlannedFrom: (now) => before.differences(prior, now).length === 0,
    describeChange: (now) => formatDifferences(before.differences(prior, now)),
    target: (now) => spec.restore(baseline, now, memory),
  });
}

async function importState<Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  { client, signal, privateState }: Call<EntraClient>,
  id: string,
): Promise<ObjectValue> {
  if (id.toLowerCase() !== client.tenantId) {
    throw new DiagnosticError({
      summary: 'Not the id of this tenant',
      detail: `The import id of ${spec.typeName} is the id of the tenant. Given: "${id}"; the provider is configured for "${client.tenantId}".`,
    });
  }
  const live = await spec.access(await client.graph()).read(signal);
  privateState.set(BASELINE, live as Json);
  return identityOf(client);
}

const mirrored = <Wire extends object, Memory>(
  spec: ErasedSingleton<Wire, Memory>,
  live: Wire,
  memory: Memory,
): ObjectValue => new Mirror(spec, memory).stateOf(live);

const identityOf = ({ tenantId }: EntraClient): ObjectValue => ({
  id: tenantId,
  tenant_id: tenantId,
});
