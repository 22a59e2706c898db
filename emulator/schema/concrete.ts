import { odata } from '../facts/odata';
import { Refusal } from '../graph/refusal';
import { type JsonObject, isObject, own, quote } from '../json';
import type { Place } from './place';
import { type ObjectType, typeName } from './type';

/**
 * The type of a value where an abstract type is declared: the one that it names, or else the one
 * that is stored, or else the one that its content tells.
 *
 * @throws Refusal where it names another type, or none
 */
export function concrete(declared: ObjectType, value: JsonObject, place: Place): ObjectType {
  const { derived } = declared;
  if (!derived) return declared;
  const named = own(value, '@odata.type');
  const stored = isObject(place.stored) ? own(place.stored, '@odata.type') : undefined;
  const found = typeof named === 'string' ? named : (derived.infer?.(value) ?? stored);
  const wanted = typeof found === 'string' ? found.replace(/^#?(microsoft\.graph\.)?/, '') : '';
  const type = derived.types.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (type) return type;
  const expected = derived.types.map((one) => `#${typeName(one)}`).join(' or ');
  const where = place.path === '' ? '@odata.type' : `${place.path}/@odata.type`;
  throw new Refusal(
    'badRequest',
    `'${where}' is ${quote(named)}; expected ${expected}.`,
    odata.abstractType,
  );
}

/** The type of a stored value; the abstract one where it says none that is known. */
export function concreteOf(declared: ObjectType, stored: JsonObject): ObjectType {
  const named = own(stored, '@odata.type');
  const types = declared.derived?.types ?? [];
  return types.find((type) => `#${typeName(type)}` === named) ?? declared;
}
