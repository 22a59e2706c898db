import type { Json } from '../../../framework/private-state';
import type { Attribute, Attributes, ValueType } from '../../../framework/schema';
import { formOf, isJsonObject, type JsonObject, propertyPath } from './form';

/** An attribute that stands at or within a property, and the rest of the way to it. */
interface Member {
  readonly attribute: Attribute;
  readonly rest: readonly string[];
}

/**
 * The properties of a body that only beta takes: what only beta has, what carries such a part, and
 * what carries something that the schema does not know. Where that was read from is the version
 * that is sure to take it back.
 */
export function betaProperties(attributes: Attributes, body: JsonObject): string[] {
  return Object.entries(body)
    .filter(([property, value]) => needsBeta(membersOf(attributes, property), value))
    .map(([property]) => property);
}

const membersOf = (attributes: Attributes, property: string): Member[] =>
  Object.entries(attributes).flatMap(([name, attribute]) => {
    const [first, ...rest] = propertyPath(name, formOf(attribute));
    return first === property ? [{ attribute, rest }] : [];
  });

function needsBeta(members: readonly Member[], value: Json): boolean {
  if (members.length === 0) return true;
  return members.some(({ attribute, rest }) => {
    if (rest.length > 0) return isJsonObject(value) && pathNeedsBeta(members, value);
    const { beta, codec } = formOf(attribute);
    return beta === true || (codec === undefined && partNeedsBeta(attribute, value));
  });
}

function pathNeedsBeta(members: readonly Member[], value: JsonObject): boolean {
  return Object.entries(value).some(([property, inner]) =>
    needsBeta(
      members.flatMap(({ attribute, rest: [step, ...rest] }) =>
        step === property ? [{ attribute, rest }] : [],
      ),
      inner,
    ),
  );
}

function partNeedsBeta(type: ValueType, value: Json): boolean {
  if (type.type === 'object') {
    return isJsonObject(value) && objectNeedsBeta(type.attributes, value);
  }
  if (!('element' in type) || type.element.type !== 'object') return false;
  const { attributes } = type.element;
  return (
    Array.isArray(value) &&
    (value as readonly Json[]).some(
      (element) => isJsonObject(element) && objectNeedsBeta(attributes, element),
    )
  );
}

/** Annotations name types in every version. */
const objectNeedsBeta = (attributes: Attributes, value: JsonObject): boolean =>
  Object.entries(value).some(
    ([property, inner]) =>
      !property.includes('@') && needsBeta(membersOf(attributes, property), inner),
  );
