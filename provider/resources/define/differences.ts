import { quote } from '../../../model/quote';
import { identityOf, isSame } from '../../framework/identity';
import { formatPath, type Path } from '../../framework/path';
import type { Attributes, ValueType } from '../../framework/schema';
import {
  isMap,
  isObjectValue,
  isSequence,
  type ObjectValue,
  UNKNOWN,
  type Value,
} from '../../framework/value';

/** One attribute that differs: a value for another, or elements of a set. */
export type Difference =
  | { readonly path: Path; readonly from: Value; readonly to: Value }
  | {
      readonly path: Path;
      readonly removed: readonly Value[];
      readonly added: readonly Value[];
    };

/**
 * Where two states differ, at the deepest attribute that can be named. What one of them leaves open
 * does not count.
 *
 * @param only - top-level attributes to look at; default all
 */
export function differencesBetween(
  attributes: Attributes,
  from: ObjectValue,
  to: ObjectValue,
  only: readonly string[] = Object.keys(attributes),
): Difference[] {
  return only.flatMap((name) => {
    const attribute = attributes[name];
    return attribute === undefined
      ? []
      : compare(attribute, from[name] ?? null, to[name] ?? null, [name]);
  });
}

function compare(type: ValueType, from: Value, to: Value, path: Path): Difference[] {
  if (from === UNKNOWN || to === UNKNOWN || isSame(type, from, to)) return [];
  if (type.type === 'object' && isObjectValue(from) && isObjectValue(to)) {
    return Object.entries(type.attributes).flatMap(([name, attribute]) =>
      compare(attribute, from[name] ?? null, to[name] ?? null, [...path, name]),
    );
  }
  if (type.type === 'map' && isMap(from) && isMap(to)) {
    return [...new Set([...from.keys(), ...to.keys()])].flatMap((key) =>
      compare(type.element, from.get(key) ?? null, to.get(key) ?? null, [...path, { key }]),
    );
  }
  if (type.type === 'set' && isSequence(from) && isSequence(to)) {
    const { element } = type;
    const without = (left: readonly Value[], right: readonly Value[]): readonly Value[] => {
      const known = new Set(right.map((value) => identityOf(element, value)));
      return left.filter((value) => !known.has(identityOf(element, value)));
    };
    return [{ path, removed: without(from, to), added: without(to, from) }];
  }
  return [{ path, from, to }];
}

/**
 * Differences as text, `attribute: from → to`, one on each line. Lines are indented: Terraform
 * breaks no line that starts with a space.
 */
export function formatDifferences(differences: readonly Difference[]): string {
  return differences.flatMap(formatDifference).join('\n');
}

function formatDifference(difference: Difference): string[] {
  const name = formatPath(difference.path);
  if ('from' in difference) {
    return [`  ${name}: ${formatValue(difference.from)} → ${formatValue(difference.to)}`];
  }
  return [
    ...formatElements(`  ${name}: remove`, difference.removed),
    ...formatElements(`  ${name}: add`, difference.added),
  ];
}

function formatElements(head: string, values: readonly Value[]): string[] {
  const more = values.length - SHOWN_ELEMENTS;
  return [
    ...values.slice(0, SHOWN_ELEMENTS).map((value) => `${head} ${formatValue(value)}`),
    ...(more > 0 ? [`${head} ${more} more`] : []),
  ];
}

/** Longer lists are cut: a warning has to stay readable. */
const SHOWN_ELEMENTS = 8;

/** A value as text; long lists are cut. */
export function formatValue(value: Value): string {
  if (value === null) return '(none)';
  if (value === UNKNOWN) return '(known after apply)';
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object') return String(value);
  if (isSequence(value)) {
    const shown = value.slice(0, SHOWN_ELEMENTS).map(formatValue);
    const more = value.length - shown.length;
    return `[${[...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')}]`;
  }
  const entries = isMap(value) ? [...value] : Object.entries(value);
  const given = entries.filter(([, member]) => member !== null);
  return `{ ${given.map(([name, member]) => `${name} = ${formatValue(member)}`).join(', ')} }`;
}
