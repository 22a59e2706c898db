import { odata } from '../facts/odata';
import { Refusal } from '../graph/refusal';
import { type Json, equal, quote } from '../json';
import { canonicalGuid } from './guid';
import type { Place } from './place';
import { type EnumType, type PrimitiveType, typeName } from './type';

const SENTINEL = 'unknownFutureValue';
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

export function admitPrimitive(type: PrimitiveType, value: Json, place: Place): Json {
  const expectsGuid = type.name === 'Edm.Guid' || type.format === 'guid';
  if (expectsGuid && typeof value === 'string') {
    if (equal(value, place.stored)) return value;
    const guid = canonicalGuid(value);
    if (guid !== undefined) return guid;
    throw new Refusal(
      'badRequest',
      `${place.path}: ${quote(value)} is not a GUID; expected 8-4-4-4-12 hexadecimal digits`,
      odata.guid,
    );
  }
  if (!matches(type.name, value)) {
    throw new Refusal(
      'badRequest',
      `Cannot convert the literal ${quote(value)} of '${place.path}' to the expected type '${typeName(type)}'.`,
      odata.wrongType,
    );
  }
  return value;
}

function matches(name: PrimitiveType['name'], value: Json): boolean {
  if (name === 'Edm.Boolean') return typeof value === 'boolean';
  if (name === 'Edm.Int32') {
    return Number.isInteger(value) && Math.abs(Number(value)) <= 2_147_483_647;
  }
  if (name === 'Edm.DateTimeOffset') return typeof value === 'string' && DATE_TIME.test(value);
  return name === 'Edm.String' && typeof value === 'string';
}

/** Accepts the members of the type, and unknown ones only where they are stored already. */
export function admitEnum(type: EnumType, value: Json, place: Place): string {
  if (typeof value !== 'string') {
    throw new Refusal(
      'badRequest',
      `Cannot convert the literal ${quote(value)} of '${place.path}' to the expected type '${typeName(type)}'.`,
      odata.wrongType,
    );
  }
  const stored = new Set(typeof place.stored === 'string' ? split(place.stored) : []);
  const sent = type.flags ? split(value) : [value];
  for (const name of sent) checkMember(type, name, stored, place);
  if (!type.flags) return value;
  const unknown = sent.filter((name) => !type.members.includes(name));
  const known = type.members.filter((name) => sent.includes(name));
  return [...known, ...new Set(unknown)].join(',');
}

function split(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}

function checkMember(
  type: EnumType,
  name: string,
  stored: ReadonlySet<string>,
  place: Place,
): void {
  if (type.members.includes(name) || (stored.has(name) && name !== '')) return;
  throw new Refusal(
    'badRequest',
    `Requested value '${name}' of '${place.path}' was not found in '${typeName(type)}'; expected ${type.members.join(', ')}.`,
    name === SENTINEL ? odata.sentinel : odata.unknownEnumMember,
  );
}
