import { identityOf } from '../../../framework/identity';
import type { Json } from '../../../framework/private-state';
import type { Attribute, Attributes, ObjectType, ValueType } from '../../../framework/schema';
import { isMap, type ObjectValue, UNKNOWN, type Value } from '../../../framework/value';
import { betaProperties } from './beta-properties';
import { formOf, isJsonObject, type JsonObject, propertyPath } from './form';
import { readAttribute } from './from-wire';
import { valueAt, withoutAnnotations, withValueAt } from './place';

/** A body for Graph, and which version of it takes the body. */
export interface WireBody {
  readonly body: JsonObject;
  /** Whether a part of it exists in beta only. */
  readonly beta: boolean;
}

/**
 * Attributes as an object of Graph.
 *
 * What is null is sent as null where Graph holds something that has to go, and left out elsewhere.
 * What is missing or unknown stays as Graph holds it. Nested objects are sent whole, with whatever
 * Graph holds in them that the schema does not know.
 *
 * @param live - what Graph holds; an empty object for a creation
 */
export function toWire(
  attributes: Attributes,
  state: ObjectValue,
  live: JsonObject = {},
): WireBody {
  const body = properties(attributes, state, live);
  return { body, beta: betaProperties(attributes, body).length > 0 };
}

function properties(attributes: Attributes, state: ObjectValue, live: JsonObject): JsonObject {
  let body: JsonObject = {};
  for (const [name, attribute] of Object.entries(attributes)) {
    const form = formOf(attribute);
    const given = state[name];
    if (form.local === true || form.readOnly === true) continue;
    if (!isSaid(given)) continue;
    const path = propertyPath(name, form);
    const before = valueAt(body, path) ?? valueAt(live, path) ?? null;
    const value = writeAttribute(attribute, given, before);
    if (value === null && isSilent(attribute, before)) continue;
    if (form.omitEmpty === true && Array.isArray(value) && value.length === 0) continue;
    body = withValueAt(beside(body, live, path), path, value);
  }
  return body;
}

/** Whether a state says anything at all; what a plan leaves open is Graph's to fill. */
const isSaid = (value: Value | undefined): value is Exclude<Value, typeof UNKNOWN> =>
  value !== undefined && value !== UNKNOWN;

/** A body that has what Graph holds beside a property that stands within another one. */
function beside(body: JsonObject, live: JsonObject, path: readonly string[]): JsonObject {
  const [first, ...within] = path;
  if (first === undefined || within.length === 0 || body[first] !== undefined) return body;
  const outer = live[first];
  return { ...body, [first]: isJsonObject(outer) ? withoutAnnotations(outer) : {} };
}

/** Whether Graph holds nothing, or nothing that the attribute could say. */
const isSilent = (attribute: Attribute, live: Json): boolean =>
  live === null || readAttribute(attribute, live) === null;

function writeAttribute(attribute: Attribute, value: Value, live: Json): Json {
  const { codec, odataType } = formOf(attribute);
  if (codec !== undefined) return codec.toWire(value, live);
  const wire = writeValue(attribute, value, live);
  if (odataType === undefined || !isJsonObject(wire)) return wire;
  const held = isJsonObject(live) ? live['@odata.type'] : undefined;
  const type = odataType(value as ObjectValue) ?? held;
  return type === undefined ? wire : { '@odata.type': type, ...wire };
}

function writeValue(type: ValueType, value: Value, live: Json): Json {
  if (value === null) return null;
  switch (type.type) {
    case 'string':
    case 'bool':
      return value as string | boolean;
    case 'int64':
    case 'number':
      return Number(value);
    case 'list':
    case 'set':
      return (value as readonly Value[]).map((element) =>
        writeValue(type.element, element, counterpart(type as Attribute, element, live)),
      );
    case 'map':
      if (!isMap(value)) throw new TypeError('a map attribute needs a Map');
      return Object.fromEntries(
        [...value].map(([key, element]) => [key, writeValue(type.element, element, null)]),
      );
    case 'object':
      return writeObject(type, value as ObjectValue, isJsonObject(live) ? live : {});
  }
}

const writeObject = (
  { attributes }: ObjectType,
  value: ObjectValue,
  live: JsonObject,
): JsonObject => ({
  ...kept(attributes, value, live),
  ...properties(attributes, value, live),
});

/** What Graph holds in an object and no attribute says anything of; nothing is left out. */
function kept(attributes: Attributes, value: ObjectValue, live: JsonObject): JsonObject {
  const said = Object.entries(attributes).filter(
    ([name, attribute]) =>
      isSaid(value[name]) &&
      (value[name] !== null ||
        !isSilent(attribute, valueAt(live, propertyPath(name, formOf(attribute))) ?? null)),
  );
  const names = new Set(said.map(([name, attribute]) => propertyPath(name, formOf(attribute))[0]));
  return Object.fromEntries(
    Object.entries(withoutAnnotations(live)).filter(
      ([property, held]) => !names.has(property) && !saysNothing(held),
    ),
  );
}

/** Whether JSON has no value anywhere: a version that does not know it would refuse it for nothing. */
function saysNothing(json: Json): boolean {
  if (json === null) return true;
  if (Array.isArray(json)) return json.length === 0;
  return isJsonObject(json) && Object.values(withoutAnnotations(json)).every(saysNothing);
}

/** The live element that an element of a collection stands for, where its key tells. */
function counterpart(collection: Attribute, element: Value, live: Json): Json {
  const { key } = formOf(collection);
  if (key === undefined || !('element' in collection) || !Array.isArray(live)) return null;
  const { element: type } = collection;
  if (type.type !== 'object') return null;
  const isSame = (candidate: Json): boolean =>
    isJsonObject(candidate) &&
    key.every((name) => {
      const attribute = type.attributes[name];
      if (attribute === undefined) throw new TypeError(`"${name}" is no attribute of an element`);
      const there = valueAt(candidate, propertyPath(name, formOf(attribute))) ?? null;
      const here = (element as ObjectValue)[name] ?? null;
      return identityOf(attribute, readAttribute(attribute, there)) === identityOf(attribute, here);
    });
  return (live as readonly Json[]).find(isSame) ?? null;
}
