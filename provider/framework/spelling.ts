import { identityOf, isSame } from './identity';
import type { Attributes, ElementType, ValueType } from './schema';
import { isMap, isObjectValue, isSequence, type ObjectValue, type Value } from './value';

/**
 * A state as the service answered it, in the spelling that Terraform knows already: where a value
 * means what `known` means, `known` stays. Otherwise every read would show a change of case.
 */
export function respell(
  attributes: Attributes,
  answered: ObjectValue,
  known: ObjectValue,
): ObjectValue {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [
      name,
      respellValue(attribute, answered[name] ?? null, known[name] ?? null),
    ]),
  );
}

function respellValue(type: ValueType, answered: Value, known: Value): Value {
  if (isSame(type, answered, known)) return known;
  if (type.type === 'object') {
    return isObjectValue(answered) && isObjectValue(known)
      ? respell(type.attributes, answered, known)
      : answered;
  }
  if (!('element' in type)) return answered;
  const { element } = type;
  if (isMap(answered) && isMap(known)) {
    return new Map(
      [...answered].map(([key, value]) => [
        key,
        respellValue(element, value, known.get(key) ?? null),
      ]),
    );
  }
  if (!isSequence(answered) || !isSequence(known)) return answered;
  const respelled: readonly Value[] =
    type.type === 'list'
      ? answered.map((value, index): Value => respellValue(element, value, known[index] ?? null))
      : respellSet(element, answered, known);
  return respelled;
}

function respellSet(
  element: ElementType,
  answered: readonly Value[],
  known: readonly Value[],
): Value[] {
  const spellings = new Map<string, Value>(
    known.map((value) => [identityOf(element, value), value]),
  );
  return answered.map((value) => spellings.get(identityOf(element, value)) ?? value);
}
