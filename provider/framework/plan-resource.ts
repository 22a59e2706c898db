import type {
  PlanResourceChangeRequest,
  PlanResourceChangeResponse,
} from '../protocol/wire/terraform';
import { decodeObject, encodeObject, isNullObject } from './codec';
import { planObject } from './plan';
import type { PlanCall, Resource } from './resource';
import { isKnown, type ObjectValue, type Value } from './value';
import { identityOf } from './identity';
import type { Attributes } from './schema';

/** What a plan answers beside its diagnostics. */
type Answer = Omit<PlanResourceChangeResponse, 'diagnostics'>;

/** Plans a creation, a change or a destroy. */
export async function planResource<Client>(
  resource: Resource<Client>,
  call: PlanCall<Client>,
  request: PlanResourceChangeRequest,
): Promise<Answer> {
  const { schema } = resource;
  const prior = decodeObject(schema, request.priorState);
  const config = decodeObject(schema, request.config);
  if (isNullObject(request.proposedNewState) || config === null) {
    if (prior !== null) await resource.planDestroy?.(call, prior);
    return { plannedState: encodeObject(schema, null), plannedPrivate: request.priorPrivate };
  }
  const base = planObject(schema, config, prior);
  const planned = (await resource.plan?.(call, { config, prior, planned: base })) ?? base;
  assertConfigurationKept(schema, { base, prior, planned });
  call.log('debug', 'resource planned', { type: resource.typeName, changes: planned !== prior });
  return {
    plannedState: planned === prior ? request.priorState : encodeObject(schema, planned),
    plannedPrivate: call.privateState.toBytes(),
  };
}

/** What a configuration plans by itself, what was there, and what the resource made of both. */
interface Planning {
  readonly base: ObjectValue;
  readonly prior: ObjectValue | null;
  readonly planned: ObjectValue;
}

/**
 * Terraform blames the provider for this; saying which attribute spares the search. It takes the
 * prior value as well, where the resource knows that the configured one means the same.
 */
function assertConfigurationKept(schema: Attributes, { base, prior, planned }: Planning): void {
  for (const [name, attribute] of Object.entries(schema)) {
    if (attribute.computed === true || base === planned) continue;
    const before: Value = base[name] ?? null;
    if (!isKnown(before) || 'element' in attribute || attribute.type === 'object') continue;
    const stored: Value = prior?.[name] ?? null;
    const kept: readonly Value[] = before === null || stored === null ? [before] : [before, stored];
    const identity = identityOf(attribute, planned[name] ?? null);
    if (kept.every((value) => identityOf(attribute, value) !== identity)) {
      throw new Error(`the plan of ${name} is not what the configuration says`);
    }
  }
}
