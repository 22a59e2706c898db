import { odata } from '../facts/odata';
import { type Json, type JsonObject, isArray, isObject } from '../json';
import { concreteOf } from '../schema/concrete';
import { type EnumType, type ObjectType, type Type, typeName } from '../schema/type';
import type { Call } from './operation';
import { Refusal } from './refusal';

const SENTINEL = 'unknownFutureValue';

/** Who reads: by which version, and whether it takes enum members behind the sentinel. */
type Reader = Pick<Call, 'version' | 'lateMembers'>;

/**
 * A stored object as Graph returns it to one reader.
 *
 * Properties of the other version are left out, and late enum members concealed; stored properties
 * that no schema knows are returned.
 *
 * @param select - names to return; `undefined` for what is returned by default
 * @throws Refusal where a selected property does not exist
 */
export function represent(
  type: ObjectType,
  stored: JsonObject,
  reader: Reader,
  select?: readonly string[],
): JsonObject {
  const shown = Object.entries(stored).filter(([name]) => visible(type, name, reader));
  const wanted = select ? new Set(select.map((name) => resolve(type, name, stored, reader))) : null;
  const entries = shown.filter(([name]) =>
    wanted ? wanted.has(name) : !type.properties.get(name)?.onSelect,
  );
  return Object.fromEntries(
    entries.map(([name, value]) => [name, nested(type.properties.get(name)?.type, value, reader)]),
  );
}

function visible(type: ObjectType, name: string, { version }: Reader): boolean {
  const property = type.properties.get(name);
  return !property?.writeOnly && (property?.only === undefined || property.only === version);
}

function nested(type: Type | undefined, value: Json, reader: Reader): Json {
  if (type?.kind === 'object' && isObject(value)) {
    return represent(concreteOf(type, value), value, reader);
  }
  if (type?.kind === 'collection' && isArray(value)) {
    return value.map((item) => nested(type.of, item, reader));
  }
  return type?.kind === 'enum' && typeof value === 'string'
    ? representMember(type, value, reader)
    : value;
}

/** An enum member, or the members of a flags value, as a reader sees them (fact late-members). */
export function representMember(type: EnumType, value: string, { lateMembers }: Reader): string {
  if (lateMembers) return value;
  const shown = value.split(',').map((name) => (type.late.includes(name) ? SENTINEL : name));
  return [...new Set(shown)].join(',');
}

function resolve(type: ObjectType, name: string, stored: JsonObject, reader: Reader): string {
  const known = [...type.properties.keys(), ...Object.keys(stored)].find(
    (candidate) =>
      candidate.toLowerCase() === name.toLowerCase() && visible(type, candidate, reader),
  );
  if (known !== undefined) return known;
  throw new Refusal(
    'badRequest',
    `Could not find a property named '${name}' on type '${typeName(type)}'.`,
    odata.unknownProperty,
  );
}
