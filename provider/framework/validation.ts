import type { Diagnostics } from './diagnostics';
import { identityOf } from './identity';
import { ELEMENT, formatPath, type Path, type Step } from './path';
import type {
  Attribute,
  Attributes,
  ListType,
  MapType,
  SetType,
  StringType,
  ValueType,
} from './schema';
import { showValue } from './shown-value';
import { isMap, isWhollyKnown, type ObjectValue, UNKNOWN, type Value } from './value';

type CollectionType = ListType | SetType | MapType;

/**
 * Checks what Terraform itself does not: formats and ranges, null where a value is required, and
 * values for what only the provider gives. What is unknown is checked when it is known. Neither a
 * sensitive value nor a key within it appears in a message.
 */
export function validateObject(
  attributes: Attributes,
  config: ObjectValue,
  diagnostics: Diagnostics,
): void {
  validateAttributes(attributes, config, { diagnostics, path: [], hidden: false });
}

interface Place {
  readonly diagnostics: Diagnostics;
  readonly path: Path;
  /** Whether the path leads to a sensitive value; what lies within is reported there. */
  readonly hidden: boolean;
}

const within = (place: Place, step: Step): Place =>
  place.hidden ? place : { ...place, path: [...place.path, step] };

function validateAttributes(attributes: Attributes, values: ObjectValue, place: Place): void {
  for (const [name, attribute] of Object.entries(attributes)) {
    const inner = within(place, name);
    const hidden = inner.hidden || attribute.sensitive === true;
    validateAttribute(attribute, values[name] ?? null, { ...inner, hidden });
  }
}

function validateAttribute(attribute: Attribute, value: Value, place: Place): void {
  if (value === null) {
    if (attribute.required === true) report(place, 'null', 'expected a value');
  } else if (isGivenByProvider(attribute)) {
    report(place, showValue(attribute, value), 'expected no value, as only the provider sets it');
  } else {
    validateValue(attribute, value, place);
  }
}

const isGivenByProvider = ({ required, optional }: Attribute): boolean =>
  required !== true && optional !== true;

function validateValue(type: ValueType, value: Value, place: Place): void {
  if (value === null || value === UNKNOWN) return;
  switch (type.type) {
    case 'string':
    case 'bool':
    case 'int64':
    case 'number': {
      const problem = scalarProblem(type, value as string | boolean | bigint | number);
      if (problem !== undefined) report(place, showValue(type, value), problem);
      return;
    }
    case 'object':
      validateAttributes(type.attributes, value as ObjectValue, place);
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
      return rangeProblem(type, value as bigint) ?? bitsProblem(value as bigint);
    case 'number':
      return rangeProblem(type, value as number | bigint);
  }
}

function bitsProblem(value: bigint): string | undefined {
  return BigInt.asIntN(64, value) === value ? undefined : 'expected a whole number of 64 bits';
}

function stringProblem(type: StringType, text: string): string | undefined {
  if (type.oneOf !== undefined && type.open !== true && !type.oneOf.includes(text)) {
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
  const elements = elementsOf(type, value, place);
  if (type.minItems !== undefined && elements.length < type.minItems) {
    report(place, `${elements.length} elements`, `expected at least ${type.minItems}`);
  }
  if (type.maxItems !== undefined && elements.length > type.maxItems) {
    report(place, `${elements.length} elements`, `expected at most ${type.maxItems}`);
  }
  if (type.type === 'map') reportKeys(type, value as ReadonlyMap<string, Value>, place);
  if (type.type === 'set') reportDuplicates(type, value as readonly Value[], place);
  for (const [inner, element] of elements) {
    if (element === null) report(inner, 'null', 'expected a value; leave the element out');
    else validateValue(type.element, element, inner);
  }
}

function elementsOf(type: CollectionType, value: Value, place: Place): (readonly [Place, Value])[] {
  if (isMap(value)) return [...value].map(([key, element]) => [within(place, { key }), element]);
  return (value as readonly Value[]).map((element, index) => [
    within(place, type.type === 'set' ? ELEMENT : { index }),
    element,
  ]);
}

const KEY: StringType = { type: 'string' };

function reportKeys({ key }: MapType, map: ReadonlyMap<string, Value>, place: Place): void {
  if (key === undefined) return;
  for (const given of map.keys()) {
    if (key.accepts(given)) continue;
    report(within(place, { key: given }), showValue(KEY, given), `expected ${key.expected} as key`);
  }
}

function reportDuplicates(type: SetType, values: readonly Value[], place: Place): void {
  const seen = new Map<string, Value>();
  for (const value of values) {
    if (value === null || !isWhollyKnown(value)) continue;
    const identity = identityOf(type.element, value);
    const first = seen.get(identity);
    if (first === undefined) seen.set(identity, value);
    else
      report(
        place,
        showValue(type.element, value),
        `it means the same as ${place.hidden ? 'another' : showValue(type.element, first)}; keep one of them`,
      );
  }
}

function report({ diagnostics, path, hidden }: Place, given: string, problem: string): void {
  diagnostics.error({
    summary: 'Invalid value',
    detail: `${formatPath(path)} is ${hidden ? 'a value that is kept out of messages' : given}: ${problem}.`,
    path,
  });
}
