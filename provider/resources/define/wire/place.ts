import type { Json } from '../../../framework/private-state';
import { isJsonObject, type JsonObject } from './form';

/** What stands at the end of a way through objects; undefined where it leads nowhere. */
export function valueAt(object: JsonObject, path: readonly string[]): Json | undefined {
  return path.reduce<Json | undefined>(
    (value, step) => (isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    object,
  );
}

/** An object with another value at the end of a way; what stands beside the way stays. */
export function withValueAt(
  object: JsonObject,
  [step, ...steps]: readonly string[],
  value: Json,
): JsonObject {
  if (step === undefined) throw new TypeError('a property has a name');
  if (steps.length === 0) return { ...object, [step]: value };
  const inner = object[step];
  return { ...object, [step]: withValueAt(isJsonObject(inner) ? inner : {}, steps, value) };
}

/** An object without its annotations, which describe properties and are none. */
export function withoutAnnotations(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !name.includes('@')));
}
