import type { Attributes, ValueType } from './schema';
import { isMap, type ObjectValue, UNKNOWN, type Value } from './value';

/**
 * A text that two values share when, and only when, they mean the same: order of sets and
 * spelling under a format do not count.
 */
export function identityOf(type: ValueType, value: Value): string {
  if (value === null) return '~';
  if (value === UNKNOWN) return '?';
  switch (type.type) {
    case 'string':
      return JSON.stringify(type.format?.canonical(value as string) ?? value);
    case 'bool':
    case 'int64':
    case 'number':
      return (value as boolean | number | bigint).toString();
    case 'list':
      return `[${elements(type.element, value).join()}]`;
    case 'set':
      return `{${elements(type.element, value).sort().join()}}`;
    case 'map':
      return `<${entries(type.element, value).sort().join()}>`;
    case 'object':
      return objectIdentity(type.attributes, value as ObjectValue);
  }
}

/** {@link identityOf} for the attributes of an object or a whole state. */
export function objectIdentity(attributes: Attributes, value: ObjectValue): string {
  const parts = Object.entries(attributes).map(([name, attribute]) =>
    identityOf(attribute, value[name] ?? null),
  );
  return `(${parts.join()})`;
}

/** Whether two values mean the same. */
export function isSame(type: ValueType, left: Value, right: Value): boolean {
  return left === right || identityOf(type, left) === identityOf(type, right);
}

const elements = (type: ValueType, value: Value): string[] =>
  (value as readonly Value[]).map((element) => identityOf(type, element));

const entries = (type: ValueType, value: Value): string[] =>
  isMap(value)
    ? [...value].map(([key, element]) => `${JSON.stringify(key)}:${identityOf(type, element)}`)
    : [];
