import { isArray, isObject, type Json, type JsonObject } from '../json';
import { concreteOf } from './concrete';
import type { ObjectType, Type } from './type';

/**
 * An object with the defaults of its type at every depth, those of both versions: it may be written
 * in one and read in the other.
 */
export function withDefaults(declared: ObjectType, value: JsonObject): JsonObject {
  const type = concreteOf(declared, value);
  const missing = [...type.properties]
    .filter(([name]) => !Object.hasOwn(value, name))
    .flatMap(([name, property]) =>
      property.default === undefined ? [] : [[name, property.default] as const],
    );
  const given = Object.entries(value).map(
    ([name, inner]) => [name, deepened(type.properties.get(name)?.type, inner)] as const,
  );
  return Object.fromEntries([...given, ...missing]);
}

function deepened(type: Type | undefined, value: Json): Json {
  if (type?.kind === 'object' && isObject(value)) return withDefaults(type, value);
  if (type?.kind !== 'collection' || !isArray(value)) return value;
  return value.map((item) => deepened(type.of, item));
}
