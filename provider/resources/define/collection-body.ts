import { isSame } from '../../framework/identity';
import type { Attributes } from '../../framework/schema';
import type { ObjectValue } from '../../framework/value';
import type { CollectionSpec } from './collection-spec';
import type { ErasedMoments } from './moments';
import type { JsonObject } from './wire/form';
import { fromWire } from './wire/from-wire';
import { toWire, type WireBody } from './wire/to-wire';

/** How a collection's objects look in Graph. */
type Mapped = Pick<CollectionSpec<ErasedMoments, never>, 'schema' | 'hasBetaValue'>;

/**
 * A state as the body of a creation, or of a change of `live`. An object with a part that only
 * beta has is changed there, whatever changes: v1.0 may not know it.
 */
export function collectionBody(
  spec: Mapped,
  state: ObjectValue,
  live: object | undefined,
): WireBody {
  const { schema } = spec;
  const { body, beta } =
    live === undefined
      ? toWire(schema, state)
      : toWire(schema, changedAttributes(schema, state, live), live as JsonObject);
  const isBeta =
    beta || spec.hasBetaValue?.(body) === true || (live !== undefined && isBetaObject(spec, live));
  return { body, beta: isBeta };
}

/** Whether a live object has a part that only beta has. */
export function isBetaObject(spec: Mapped, live: object): boolean {
  const { schema } = spec;
  const wire = live as JsonObject;
  return spec.hasBetaValue?.(wire) === true || toWire(schema, fromWire(schema, wire), wire).beta;
}

/** What a change has to send: Graph refuses to touch some values, and takes them if nobody does. */
function changedAttributes(schema: Attributes, state: ObjectValue, live: object): ObjectValue {
  const before = fromWire(schema, live as JsonObject);
  return Object.fromEntries(
    Object.entries(state).filter(([name, value]) => {
      const attribute = schema[name];
      return attribute !== undefined && !isSame(attribute, value, before[name] ?? null);
    }),
  );
}
