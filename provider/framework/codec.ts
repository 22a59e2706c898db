import { decodeDynamic, encodeDynamic, type Raw } from '../protocol/dynamic-value';
import type { DynamicValue } from '../protocol/wire/terraform';
import { DiagnosticError } from './diagnostics';
import { formatPath, type Path, type Step } from './path';
import type { Attributes, ValueType } from './schema';
import { isMap, type ObjectValue, UNKNOWN, type Value } from './value';

/** Decimal digits that every double keeps (`DBL_DIG` of IEEE 754 binary64). */
const DOUBLE_DIGITS = 15;
const MSGPACK_NIL = 0xc0;

/** The way to a value, from its end: made for every value, read for the one that is refused. */
interface Trail {
  readonly above: Trail | undefined;
  readonly step: Step;
}

/**
 * Reads the attributes of a state or a configuration; null where there is none.
 *
 * @throws DiagnosticError when a number has more digits than can be kept, or a fraction is given
 * for a whole number.
 */
export function decodeObject(
  attributes: Attributes,
  dynamic: DynamicValue | undefined,
): ObjectValue | null {
  if (dynamic === undefined || isNullObject(dynamic)) return null;
  const raw = decodeDynamic(dynamic.msgpack);
  return decodeValue({ type: 'object', attributes }, raw, undefined) as ObjectValue;
}

/** Whether a state says that the object does not exist, without reading one that does. */
export function isNullObject(dynamic: DynamicValue | undefined): boolean {
  const bytes = dynamic?.msgpack;
  return bytes === undefined || bytes.length === 0 || bytes[0] === MSGPACK_NIL;
}

/** Writes a state; null says that the object does not exist. */
export function encodeObject(attributes: Attributes, value: ObjectValue | null): DynamicValue {
  const raw = encodeValue({ type: 'object', attributes }, value);
  return { msgpack: encodeDynamic(raw), json: Buffer.alloc(0) };
}

/** Reads a value that stands alone, such as the argument of a function. */
export function decodeValueOf(type: ValueType, dynamic: DynamicValue): Value {
  return decodeValue(type, decodeDynamic(dynamic.msgpack), undefined);
}

/** Writes a value that stands alone. */
export function encodeValueOf(type: ValueType, value: Value): DynamicValue {
  return { msgpack: encodeDynamic(encodeValue(type, value)), json: Buffer.alloc(0) };
}

function pathOf(trail: Trail | undefined): Path {
  return trail === undefined ? [] : [...pathOf(trail.above), trail.step];
}

function decodeValue(type: ValueType, raw: Raw, above: Trail | undefined): Value {
  if (raw === null || raw === UNKNOWN) return raw;
  switch (type.type) {
    case 'string':
    case 'bool':
      return raw;
    case 'int64':
      return decodeWhole(raw as string | number | bigint, above);
    case 'number':
      return decodeNumber(raw as string | number | bigint, above);
    case 'list':
    case 'set':
      return (raw as readonly Raw[]).map((element, index) =>
        decodeValue(type.element, element, { above, step: { index } }),
      );
    case 'map':
      return new Map(
        [...(raw as ReadonlyMap<string, Raw>)].map(([key, element]) => [
          key,
          decodeValue(type.element, element, { above, step: { key } }),
        ]),
      );
    case 'object':
      return Object.fromEntries(
        Object.entries(type.attributes).map(([name, attribute]) => [
          name,
          decodeValue(attribute, (raw as ReadonlyMap<string, Raw>).get(name) ?? null, {
            above,
            step: name,
          }),
        ]),
      );
  }
}

function decodeWhole(raw: string | number | bigint, trail: Trail | undefined): bigint {
  const number = decodeNumber(raw, trail);
  if (typeof number === 'bigint' || Number.isInteger(number)) return BigInt(number);
  const path = pathOf(trail);
  throw new DiagnosticError({
    summary: 'No whole number',
    detail: `${formatPath(path)} is ${number}; expected a whole number. Round it.`,
    path,
  });
}

/** Whole numbers stay exact; a fraction that a double would change is refused. */
function decodeNumber(raw: string | number | bigint, trail: Trail | undefined): number | bigint {
  if (typeof raw === 'number') {
    return Number.isInteger(raw) && !Number.isSafeInteger(raw) ? BigInt(raw) : raw;
  }
  if (typeof raw === 'string' && !/^-?\d+$/.test(raw)) {
    const digits = raw.replace(/^-?0*\.?0*|\./g, '').length;
    if (digits <= DOUBLE_DIGITS) return Number(raw);
    const path = pathOf(trail);
    throw new DiagnosticError({
      summary: 'Number too precise',
      detail: `${formatPath(path)} has ${digits} significant digits; expected at most ${DOUBLE_DIGITS}. Round it.`,
      path,
    });
  }
  const whole = BigInt(raw);
  return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
}

function encodeValue(type: ValueType, value: Value): Raw {
  if (value === null || value === UNKNOWN) return value;
  switch (type.type) {
    case 'string':
    case 'bool':
    case 'int64':
      return value as string | boolean | bigint;
    case 'number':
      // Text, as Terraform reads "0.1" exactly and the double 0.1 as its binary neighbour.
      return Number.isInteger(value) ? (value as number) : (value as number | bigint).toString();
    case 'list':
    case 'set':
      return (value as readonly Value[]).map((element) => encodeValue(type.element, element));
    case 'map':
      if (!isMap(value)) throw new TypeError('a map attribute needs a Map');
      return new Map([...value].map(([key, element]) => [key, encodeValue(type.element, element)]));
    case 'object':
      return new Map(
        Object.entries(type.attributes).map(([name, attribute]) => [
          name,
          encodeValue(attribute, (value as ObjectValue)[name] ?? null),
        ]),
      );
  }
}
