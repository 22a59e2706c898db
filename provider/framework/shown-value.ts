import type { ValueType } from './schema';
import { isObjectValue, isSequence, type Value } from './value';

/** Longer values are cut: a message has to stay readable. */
const SHOWN_CHARACTERS = 100;

/** A value as a message quotes it. What is sensitive within an object is left out. */
export function showValue(type: ValueType, value: Value): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (type.type === 'object' && isObjectValue(value)) {
    const members = Object.entries(type.attributes)
      .filter(([name, { sensitive }]) => sensitive !== true && (value[name] ?? null) !== null)
      .map(([name, attribute]) => `${name} = ${showValue(attribute, value[name] ?? null)}`);
    return members.length === 0 ? '{}' : `{ ${cut(members.join(', '))} }`;
  }
  if ('element' in type && isSequence(value)) {
    return `[${cut(value.map((element) => showValue(type.element, element)).join(', '))}]`;
  }
  return typeof value === 'object' && value !== null ? 'a map' : String(value);
}

const cut = (text: string): string =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
