import type { Fact } from '../facts/fact';
import { odata } from '../facts/odata';
import { Refusal } from '../graph/refusal';
import { type Json, type JsonObject, equal, isArray, isObject, own, quote } from '../json';
import { admitEnum, admitPrimitive } from './admit-scalar';
import { concrete } from './concrete';
import { element, member, type Place } from './place';
import { type CollectionType, type ObjectType, type Property, type Type, typeName } from './type';

/**
 * The properties of a PATCH body as the service would store them, without those it ignores.
 *
 * @throws Refusal where a property or value does not fit the type
 */
export function admitPatch(type: ObjectType, body: JsonObject, place: Place): JsonObject {
  const admitted: [string, Json][] = [];
  for (const [name, value] of Object.entries(body)) {
    if (name.includes('@')) continue;
    const there = member(place, name);
    const property = propertyOf(type, name, place);
    if (!property) {
      // A property of the other version is hidden here, so nobody can be echoing it.
      const echoed = !type.properties.has(name) && equal(value, there.stored);
      if (!echoed) throw unknown(type, there);
      admitted.push([name, value]);
      continue;
    }
    if (property.readOnly) {
      if (equal(value, there.stored ?? null)) continue;
      throw new Refusal(
        'badRequest',
        `Property '${there.path}' is read-only and cannot be set to ${quote(value)}; leave it out.`,
        odata.readOnly,
      );
    }
    admitted.push([name, admitProperty(property, value, there)]);
  }
  return Object.fromEntries(admitted);
}

function propertyOf(type: ObjectType, name: string, place: Place): Property | undefined {
  const property = type.properties.get(name);
  return property?.only === undefined || property.only === place.version ? property : undefined;
}

function unknown(type: ObjectType, place: Place): Refusal {
  return new Refusal(
    'badRequest',
    `The property '${place.path}' does not exist on type '${typeName(type)}'. Make sure to only use property names that are defined by the type.`,
    odata.unknownProperty,
  );
}

function admitProperty(property: Property, value: Json, place: Place): Json {
  if (value === null) {
    if (property.nullable !== false && property.type.kind !== 'collection') return null;
    throw new Refusal(
      'badRequest',
      `Property '${place.path}' cannot be null; expected ${typeName(property.type)}${property.type.kind === 'collection' ? ', [] for none' : ''}.`,
      odata.notNullable,
    );
  }
  const admitted = admit(property.type, value, property.whole ? { ...place, whole: true } : place);
  const { limit } = property;
  if (limit && !equal(admitted, place.stored) && !limit.holds(admitted)) {
    throw new Refusal(
      'badRequest',
      `Property '${place.path}' is ${quote(value)}; expected ${limit.expected}.`,
      limit.fact,
    );
  }
  return admitted;
}

function admit(type: Type, value: Json, place: Place): Json {
  switch (type.kind) {
    case 'primitive':
      return admitPrimitive(type, value, place);
    case 'enum':
      return admitEnum(type, value, place);
    case 'collection':
      return admitCollection(type, value, place);
    case 'object':
      return admitObject(type, value, place);
  }
}

function admitObject(declared: ObjectType, value: Json, place: Place): JsonObject {
  const object = expectObject(declared, value, place);
  const type = concrete(declared, object, place);
  const sent = { ...kept(type, place), ...admitPatch(type, object, place) };
  const tagged = declared.derived ? { ...sent, '@odata.type': `#${typeName(type)}` } : sent;
  return complete(type, tagged, place);
}

/** Fact complex-merge: members that a PATCH leaves out keep their values, unless replaced. */
function kept(type: ObjectType, place: Place): JsonObject {
  if (!isObject(place.stored)) return {};
  if (!place.whole) return place.stored;
  const staying = Object.entries(place.stored).filter(([name]) => type.properties.get(name)?.stays);
  return Object.fromEntries(staying);
}

function expectObject(type: Type, value: Json, place: Place): JsonObject {
  if (isObject(value)) return value;
  throw mismatch(type, value, place);
}

function mismatch(type: Type, value: Json, place: Place): Refusal {
  return new Refusal(
    'badRequest',
    `Cannot convert the literal ${quote(value)} of '${place.path}' to the expected type '${typeName(type)}'.`,
    odata.wrongType,
  );
}

function admitCollection(type: CollectionType, value: Json, place: Place): Json {
  if (!isArray(value)) throw mismatch(type, value, place);
  const { of } = type;
  const elements = value.map((item, index) => {
    const there = element(place, type, item, index);
    return admit(of, item, there);
  });
  if (of.kind === 'object' && of.entity) checkKeys(elements, place);
  return elements;
}

/**
 * The object with its defaults.
 *
 * @throws Refusal where a member is missing that has none
 */
export function complete(type: ObjectType, value: JsonObject, place: Place): JsonObject {
  const added: [string, Json][] = [];
  for (const [name, property] of type.properties) {
    if (own(value, name) !== undefined || propertyOf(type, name, place) === undefined) continue;
    if (property.default !== undefined) added.push([name, property.default]);
    else if (property.required) throw missing(type, name, place, property.required);
    else if (property.nullable === false) throw missing(type, name, place, odata.required);
  }
  return { ...value, ...Object.fromEntries(added) };
}

function missing(type: ObjectType, name: string, place: Place, fact: Fact): Refusal {
  return new Refusal(
    'badRequest',
    `A value is required for property '${member(place, name).path}' of '${typeName(type)}'.`,
    fact,
  );
}

function checkKeys(elements: readonly Json[], place: Place): void {
  const seen = new Set<string>();
  for (const item of elements) {
    const id = isObject(item) ? own(item, 'id') : undefined;
    // What has no id yet gets one of its own.
    if (id === undefined) continue;
    const key = typeof id === 'string' ? id.toLowerCase() : '';
    if (seen.has(key)) {
      throw new Refusal(
        'badRequest',
        `'${place.path}' has two elements with id ${quote(id)}; expected each id once.`,
        odata.elementKey,
      );
    }
    seen.add(key);
  }
}
