import type { Diagnostics } from './diagnostics';
import { identityOf } from './identity';
import { ELEMENT, formatPath, type Path } from './path';
import type {
  Attribute,
  Attributes,
  ListType,
  MapType,
  SetType,
  StringType,
  ValueType,
} from './schema';
import { isMap, isWhollyKnown, type ObjectValue, UNKNOWN, type Value } from './value';

type CollectionType = ListType | SetType | MapType;

/**
 * Checks the types and formats that Terraform itself does not know. What is unknown is checked
 * when it is known. A sensitive value never appears in a message.
 */
export function validateObject(
  attributes: Attributes,
  config: ObjectValue,
  diagnostics: Diagnostics,
  path: Path = [],
): void {
  for (const [name, attribute] of Object.entries(attributes)) {
    validateValue(attribute, config[name] ?? null, {
      diagnostics,
      path: [...path, name],
      hidden: attribute.sensitive === true,
    });
  }
}

interface Place {
  readonly diagnostics: Diagnostics;
  readonly path: Path;
  readonly hidden: boolean;
}

function validateValue(type: ValueType | Attribute, value: Value, place: Place): void {
  if (value === null || value === UNKNOWN) return;
  switch (type.type) {
    case 'string':
    case 'bool':
    case 'int64':
    case 'number': {
      const problem = scalarProblem(type, value as string | boolean | bigint | number);
      if (problem !== undefined) report(place, show(value), problem);
      return;
    }
    case 'object':
      validateObject(type.attributes, value as ObjectValue, place.diagnostics, place.path);
      return;
    case 'list':
    case 'set':
    case 'map':
      validateCollection(type, value, place);
  }
}

function scalarProblem(
  type: Extract<ValueType, { type: 'string' | 'bool' | 'int64' | 'number' }>,
  value: string | boolean | bigint | number,
): string | undefined {
  switch (type.type) {
    case 'string':
      return stringProblem(type, value as string);
    case 'bool':
      return type.only === undefined || value === type.only
        ? undefined
        : `expected ${String(type.only)}, or no value at all`;
    case 'int64':
    case 'number':
      return rangeProblem(type, value as number | bigint);
  }
}

function stringProblem(type: StringType, text: string): string | undefined {
  if (type.oneOf !== undefined && !type.oneOf.includes(text)) {
    return `expected one of ${type.oneOf.map((option) => `"${option}"`).join(', ')}`;
  }
  if (type.format !== undefined && !type.format.accepts(text)) {
    return `expected ${type.format.expected}`;
  }
  if (type.maxLength !== undefined && text.length > type.maxLength) {
    return `expected at most ${type.maxLength} characters, not ${text.length}`;
  }
  return undefined;
}

function rangeProblem(
  { min, max }: { readonly min?: number; readonly max?: number },
  value: number | bigint,
): string | undefined {
  const low = min !== undefined && value < min;
  const high = max !== undefined && value > max;
  if (!low && !high) return undefined;
  if (min === undefined) return `expected at most ${String(max)}`;
  return max === undefined ? `expected at least ${min}` : `expected ${min} to ${max}`;
}

function validateCollection(type: CollectionType, value: Value, place: Place): void {
  const elements = elementsOf(type, value, place.path);
  if (type.maxItems !== undefined && elements.length > type.maxItems) {
    report(place, `${elements.length} elements`, `expected at most ${type.maxItems}`);
  }
  if (type.type === 'map') reportKeys(type, elements, place);
  if (type.type === 'set') reportDuplicates(type, value as readonly Value[], place);
  for (const [path, element] of elements) {
    validateValue(type.element, element, { ...place, path });
  }
}

function elementsOf(type: CollectionType, value: Value, path: Path): (readonly [Path, Value])[] {
  if (isMap(value)) return [...value].map(([key, element]) => [[...path, { key }], element]);
  return (value as readonly Value[]).map((element, index) => [
    [...path, type.type === 'set' ? ELEMENT : { index }],
    element,
  ]);
}

function reportKeys(
  { key }: MapType,
  elements: readonly (readonly [Path, Value])[],
  place: Place,
): void {
  for (const [path] of elements) {
    const step = path.at(-1) as { readonly key: string };
    if (key === undefined || key.accepts(step.key)) continue;
    report({ ...place, path }, JSON.stringify(step.key), `expected ${key.expected} as key`);
  }
}

function reportDuplicates(type: SetType, values: readonly Value[], place: Place): void {
  const seen = new Map<string, Value>();
  for (const value of values) {
    if (!isWhollyKnown(value)) continue;
    const identity = identityOf(type.element, value);
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, value);
    else report(place, show(value), `it means the same as ${show(first)}; keep one of them`);
  }
}

function report({ diagnostics, path, hidden }: Place, given: string, problem: string): void {
  diagnostics.error({
    summary: 'Invalid value',
    detail: `${formatPath(path)} is ${hidden ? 'a value that is kept out of messages' : given}: ${problem}.`,
    path,
  });
}

/** Longer values are cut: a message has to stay readable. */
const SHOWN_CHARACTERS = 100;

const show = (value: Value): string => {
  if (typeof value === 'string') {
    const cut = value.length > SHOWN_CHARACTERS;
    return JSON.stringify(cut ? `${value.slice(0, SHOWN_CHARACTERS)}…` : value);
  }
  return typeof value === 'object' ? 'an object' : String(value);
};
