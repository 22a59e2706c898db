import type { Json } from '../../../framework/private-state';
import type { Attribute, Attributes, ElementType, ValueType } from '../../../framework/schema';
import type { ObjectValue, Value } from '../../../framework/value';
import { formOf, isJsonObject, type JsonObject, propertyPath } from './form';
import { valueAt } from './place';

/**
 * An object of Graph as attributes. What the schema does not know is left out, and values that it
 * does not list are kept as they are: a newer Graph may have both.
 */
export function fromWire(attributes: Attributes, wire: JsonObject): ObjectValue {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([, attribute]) => formOf(attribute).local !== true)
      .map(([name, attribute]) => [
        name,
        readAttribute(attribute, valueAt(wire, propertyPath(name, formOf(attribute))) ?? null),
      ]),
  );
}

/** What Graph holds at the place of an attribute, as its value; null where that says nothing. */
export function readAttribute(attribute: Attribute, wire: Json): Value {
  const { codec, emptyIsNone, whenNull = null } = formOf(attribute);
  if (codec !== undefined) return codec.fromWire(wire);
  // A collection that Graph never holds as null, in an answer that leaves it out.
  if (wire === null) return Array.isArray(attribute.default) ? [] : whenNull;
  const value = readValue(attribute, wire);
  return emptyIsNone === true && isEmpty(value) ? null : value;
}

function readValue(type: ValueType, wire: Json): Value {
  switch (type.type) {
    case 'string':
      return typeof wire === 'string' ? wire : null;
    case 'bool':
      return typeof wire === 'boolean' ? wire : null;
    case 'int64':
      return typeof wire === 'number' && Number.isInteger(wire) ? BigInt(wire) : null;
    case 'number':
      return typeof wire === 'number' ? wire : null;
    case 'object':
      return isJsonObject(wire) ? complete(type.attributes, wire) : null;
    case 'list':
    case 'set':
      return Array.isArray(wire) ? readElements(type.element, wire as readonly Json[]) : null;
    case 'map':
      return isJsonObject(wire)
        ? new Map(Object.entries(wire).map(([key, value]) => [key, readValue(type.element, value)]))
        : null;
  }
}

/** What is no element of that kind says nothing that a state could hold. */
const readElements = (element: ElementType, wire: readonly Json[]): Value[] =>
  wire.map((value) => readValue(element, value)).filter((value) => value !== null);

/** Every attribute of a nested object is there; one that Graph does not hold is null. */
const complete = (attributes: Attributes, wire: JsonObject): ObjectValue => ({
  ...Object.fromEntries(Object.keys(attributes).map((name) => [name, null])),
  ...fromWire(attributes, wire),
});

/** Whether a value says nothing: no text, no element, nor any attribute that does. */
export function isEmpty(value: Value): boolean {
  if (value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return (
    typeof value === 'object' && !(value instanceof Map) && Object.values(value).every(isEmpty)
  );
}
