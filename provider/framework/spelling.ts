import { identityOf, isSame } from './identity';
import type { Attributes, ElementType, ValueType } from './schema';
import {
  isMap,
  isObjectValue,
  isSequence,
  isWhollyKnown,
  type ObjectValue,
  UNKNOWN,
  type Value,
} from './value';

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
  const open = known.filter((value) => !isWhollyKnown(value));
  return answered.map((value) => {
    const spelling = spellings.get(identityOf(element, value));
    if (spelling !== undefined) return spelling;
    // Elements that answer the same plan differ only in what was open: either may take its spelling.
    const plan = open.find((candidate) => fulfils(element, value, candidate));
    return plan === undefined ? value : respellValue(element, value, plan);
  });
}

/** Whether a value means what a plan says, wherever the plan says something. */
function fulfils(type: ValueType, value: Value, plan: Value): boolean {
  if (plan === UNKNOWN || isSame(type, value, plan)) return true;
  if (type.type !== 'object' || !isObjectValue(value) || !isObjectValue(plan)) return false;
  return Object.entries(type.attributes).every(([name, attribute]) =>
    fulfils(attribute, value[name] ?? null, plan[name] ?? null),
  );
}
