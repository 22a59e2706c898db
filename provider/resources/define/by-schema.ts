import type { Attributes } from '../../framework/schema';
import type { TypedMoments } from './moments';
import type { SingletonSpec } from './singleton-spec';
import { formOf, type JsonObject, propertyPath } from './wire/form';
import { fromWire } from './wire/from-wire';
import { toWire } from './wire/to-wire';

/** What a singleton need not say itself where its schema tells how Graph holds it. */
type Mapping<S extends Attributes, Wire extends object> = Pick<
  SingletonSpec<TypedMoments<S>, Wire, undefined>,
  'recall' | 'remember' | 'fromGraph' | 'toGraph' | 'complete' | 'resolve' | 'restore'
>;

/** Maps a singleton both ways as its schema declares; nothing has to be remembered for it. */
export function bySchema<S extends Attributes, Wire extends object>(schema: S): Mapping<S, Wire> {
  return {
    recall: () => undefined,
    remember: () => null,
    fromGraph: (live) => fromWire(schema, live as JsonObject) as Partial<TypedMoments<S>['state']>,
    toGraph: (state, live) => toWire(schema, state, live as JsonObject).body as Partial<Wire>,
    complete: ({ planned }) => planned,
    // What the plan leaves open is Graph's to fill: it is not sent.
    resolve: (planned) => planned as unknown as TypedMoments<S>['state'],
    restore: (baseline) => propertiesOf(schema, baseline as JsonObject) as Partial<Wire>,
  };
}

/** The properties of an object that a schema knows, whole. */
function propertiesOf(schema: Attributes, object: JsonObject): JsonObject {
  const known = Object.entries(schema)
    .filter(([, attribute]) => formOf(attribute).local !== true)
    .flatMap(([name, attribute]) => propertyPath(name, formOf(attribute)).slice(0, 1));
  return Object.fromEntries(known.map((property) => [property, object[property] ?? null]));
}
