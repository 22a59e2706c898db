import { quote } from '../../../../../model/quote';
import { ELEMENT, formatPath, type Path, type Step } from '../../../../framework/path';
import type { Attributes, StringType, ValueType } from '../../../../framework/schema';
import {
  isMap,
  isObjectValue,
  isSequence,
  type ObjectValue,
  UNKNOWN,
  type Value,
} from '../../../../framework/value';
import type { Finding, Rule } from '../../rules';

/**
 * The rule that attributes take the values that Graph documents. Validation cannot say it: an
 * object that a newer Graph made may hold others, and is kept as it is.
 */
export const valuesAreDocumented = (
  attributes: Attributes,
  source: string,
): Rule<ObjectValue, ObjectValue | null> => ({
  name: 'values-are-documented',
  claim: 'A value that Graph does not document is a mistake, unless the object holds it already.',
  source,
  check: (planned) => findingsIn(attributes, planned, []),
});

function* findingsIn(attributes: Attributes, state: ObjectValue, path: Path): Iterable<Finding> {
  for (const [name, attribute] of Object.entries(attributes)) {
    yield* findingsOf(attribute, state[name] ?? null, [...path, name]);
  }
}

function* findingsOf(type: ValueType, value: Value, path: Path): Iterable<Finding> {
  if (value === null || value === UNKNOWN) return;
  if (type.type === 'string') {
    if (type.open === true && typeof value === 'string') yield* judge(type, value, path);
  } else if (type.type === 'object') {
    if (isObjectValue(value)) yield* findingsIn(type.attributes, value, path);
  } else if ('element' in type) {
    for (const [step, element] of elementsOf(value)) {
      yield* findingsOf(type.element, element, [...path, step]);
    }
  }
}

function elementsOf(value: Value): readonly (readonly [Step, Value])[] {
  if (isMap(value)) return [...value].map(([key, element]) => [{ key }, element] as const);
  return isSequence(value) ? value.map((element) => [ELEMENT, element] as const) : [];
}

function* judge({ oneOf = [] }: StringType, text: string, path: Path): Iterable<Finding> {
  if (oneOf.includes(text)) return;
  yield {
    verdict: 'refuse',
    summary: 'Value that Graph does not document',
    detail: `${formatPath(path)} is ${quote(text)}; Graph documents ${oneOf.map((one) => `"${one}"`).join(', ')}. Correct it.`,
    path,
  };
}
