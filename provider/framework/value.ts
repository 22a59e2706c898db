import { UNKNOWN, type Unknown } from '../protocol/dynamic-value';

export { UNKNOWN, type Unknown };

/** A value that was read by its schema. Lists and sets are arrays; sets have no order. */
export type Value =
  | null
  | Unknown
  | boolean
  | string
  | number
  | bigint
  | readonly Value[]
  | ReadonlyMap<string, Value>
  | ObjectValue;

/** The values of an object's attributes; every attribute of its schema is present. */
export interface ObjectValue {
  readonly [attribute: string]: Value;
}

/** Whether a value is known now. */
export function isKnown<T>(value: T): value is Exclude<T, Unknown> {
  return (value as unknown) !== UNKNOWN;
}

/** Whether a value is an object, by schema or by key. */
export function isObjectValue(value: Value): value is ObjectValue {
  return typeof value === 'object' && value !== null && !isSequence(value) && !isMap(value);
}

/** Whether a value is a map. */
export function isMap(value: Value): value is ReadonlyMap<string, Value> {
  return value instanceof Map;
}

/** Whether a value is a list or a set. */
export function isSequence(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether every part of a value is known. */
export function isWhollyKnown(value: Value): boolean {
  if (value === UNKNOWN) return false;
  if (typeof value !== 'object' || value === null) return true;
  if (isSequence(value)) return value.every(isWhollyKnown);
  return (isMap(value) ? [...value.values()] : Object.values(value)).every(isWhollyKnown);
}
