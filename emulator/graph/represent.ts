import { odata } from '../facts/odata';
import { type Json, type JsonObject, isArray, isObject } from '../json';
import { type ObjectType, type Type, typeName, type Version } from '../schema/type';
import { Refusal } from './refusal';

/**
 * A stored object as one version of Graph returns it.
 *
 * Properties of the other version are left out; stored ones that no schema knows are returned.
 *
 * @param select - names to return; `undefined` for what is returned by default
 * @throws Refusal where a selected property does not exist
 */
export function represent(
  type: ObjectType,
  stored: JsonObject,
  version: Version,
  select?: readonly string[],
): JsonObject {
  const shown = Object.entries(stored).filter(([name]) => visible(type, name, version));
  const wanted = select
    ? new Set(select.map((name) => resolve(type, name, stored, version)))
    : null;
  const entries = shown.filter(([name]) =>
    wanted ? wanted.has(name) : !type.properties.get(name)?.onSelect,
  );
  return Object.fromEntries(
    entries.map(([name, value]) => [name, nested(type.properties.get(name)?.type, value, version)]),
  );
}

function visible(type: ObjectType, name: string, version: Version): boolean {
  const property = type.properties.get(name);
  return !property?.writeOnly && (property?.only === undefined || property.only === version);
}

function nested(type: Type | undefined, value: Json, version: Version): Json {
  if (type?.kind === 'object' && isObject(value)) return represent(type, value, version);
  if (type?.kind === 'collection' && isArray(value)) {
    return value.map((item) => nested(type.of, item, version));
  }
  return value;
}

function resolve(type: ObjectType, name: string, stored: JsonObject, version: Version): string {
  const known = [...type.properties.keys(), ...Object.keys(stored)].find(
    (candidate) =>
      candidate.toLowerCase() === name.toLowerCase() && visible(type, candidate, version),
  );
  if (known !== undefined) return known;
  throw new Refusal(
    'badRequest',
    `Could not find a property named '${name}' on type '${typeName(type)}'.`,
    odata.unknownProperty,
  );
}
