/** A value as JSON carries it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object as JSON carries it: own properties only, whatever their names. */
export interface JsonObject {
  readonly [name: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !isArray(value);
}

export function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Reads an own property: `constructor` and `__proto__` are names like any other. */
export function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Equality of content; the order of an object's properties does not count. */
export function equal(left: Json | undefined, right: Json | undefined): boolean {
  if (left === right) return true;
  if (isArray(left) && isArray(right)) {
    return left.length === right.length && left.every((item, index) => equal(item, right[index]));
  }
  if (!isObject(left) || !isObject(right)) return false;
  const names = Object.keys(left);
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && equal(own(left, name), own(right, name)))
  );
}

/** A text property, `''` where it is absent or no text. */
export function text(object: JsonObject, name: string): string {
  const value = own(object, name);
  return typeof value === 'string' ? value : '';
}

/** The texts of a list, `[]` where it is absent. */
export function texts(object: JsonObject, name: string): readonly string[] {
  const value = own(object, name);
  return isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The objects of a list, `[]` where it is absent. */
export function objects(object: JsonObject, name: string): readonly JsonObject[] {
  const value = own(object, name);
  return isArray(value) ? value.filter(isObject) : [];
}

/** An object inside another one, `undefined` where it is absent, null or no object. */
export function child(object: JsonObject, name: string): JsonObject | undefined {
  const value = own(object, name);
  return isObject(value) ? value : undefined;
}

/** A short rendering for messages. */
export function quote(value: Json | undefined): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
