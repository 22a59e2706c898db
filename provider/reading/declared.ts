import { identityOf, isSame } from '../framework/identity';
import type { Attribute, Attributes, ValueType } from '../framework/schema';
import { isMap, isSequence, type ObjectValue, type Value } from '../framework/value';

/** A value as an author declares it. What is keyed freely is a map, what has attributes an object. */
export type Declared =
  string | boolean | number | readonly Declared[] | ReadonlyMap<string, Declared> | DeclaredObject;

/** Attributes as an author declares them, under Terraform's names. */
export interface DeclaredObject {
  readonly [attribute: string]: Declared;
}

/**
 * The configuration that plans nothing against a state: what the provider alone sets, and what an
 * omission means anyway, is null.
 */
export const configurationOf = (attributes: Attributes, state: ObjectValue): ObjectValue =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => {
      const value = state[name] ?? null;
      const isLeftOut = value === null || !isDeclarable(attribute) || isOmission(attribute, value);
      return [name, isLeftOut ? null : configured(attribute, value)];
    }),
  );

const isDeclarable = ({ required, optional }: Attribute): boolean =>
  required === true || optional === true;

/** Where a state is kept while nothing is declared, an omission would not notice a drift. */
const isOmission = (attribute: Attribute, value: Value): boolean =>
  attribute.required !== true &&
  attribute.keepState !== true &&
  attribute.default !== undefined &&
  isSame(attribute, attribute.default, value);

function configured(type: ValueType, value: Value): Value {
  if (type.type === 'object') return configurationOf(type.attributes, value as ObjectValue);
  if (isMap(value) && type.type === 'map') {
    return new Map([...value].map(([key, element]) => [key, configured(type.element, element)]));
  }
  if (!isSequence(value) || !(type.type === 'list' || type.type === 'set')) return value;
  const elements = value.map((element) => configured(type.element, element));
  return type.type === 'list' ? elements : inOrder(type.element, elements);
}

/** An element with the text that stands for it. */
interface Keyed {
  readonly value: Value;
  readonly key: string;
}

/** Sets have no order; a text of them has one, the same for the same set. */
function inOrder(element: ValueType, values: readonly Value[]): Value[] {
  const keyed = values.map((value): Keyed => ({ value, key: identityOf(element, value) }));
  return keyed
    .sort((left, right) => (left.key < right.key ? -1 : Number(left.key > right.key)))
    .map(({ value }) => value);
}

/** A configuration with nothing in it but what is declared. */
export const declaredObject = (configuration: ObjectValue): DeclaredObject =>
  Object.fromEntries(
    Object.entries(configuration).flatMap(([name, value]) =>
      value === null ? [] : [[name, declared(value)]],
    ),
  );

function declared(value: Value): Declared {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value as string | boolean | number;
  if (isSequence(value)) return value.map(declared);
  if (isMap(value)) return new Map([...value].map(([key, element]) => [key, declared(element)]));
  return declaredObject(value);
}
