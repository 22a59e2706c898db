import { decodeObject, encodeObject } from '../../../provider/framework/codec';
import { DiagnosticError } from '../../../provider/framework/diagnostics';
import type { Attributes, ValueType } from '../../../provider/framework/schema';
import { type ObjectValue, UNKNOWN, type Value } from '../../../provider/framework/value';
import { encodeDynamic, type Raw } from '../../../provider/protocol/dynamic-value';
import { integerForms, packFloat, packMap, packString, readPacked } from '../../support/msgpack';

/** A schema with one attribute `it`. */
const schemaOf = (type: ValueType): Attributes => ({
  it: { ...type, optional: true, description: 'It.' },
});

const dynamic = (msgpack: Buffer): { msgpack: Buffer; json: Buffer } => ({
  msgpack,
  json: Buffer.alloc(0),
});

/** What `it` is read as. */
const decoded = (type: ValueType, raw: Raw): Value =>
  decodeObject(schemaOf(type), dynamic(encodeDynamic(new Map([['it', raw]]))))?.['it'] as Value;

const decodedBytes = (type: ValueType, bytes: Buffer): Value =>
  decodeObject(schemaOf(type), dynamic(packMap([['it', bytes]])))?.['it'] as Value;

/** What Terraform would read, were `it` this value. */
const encoded = (type: ValueType, value: Value): unknown => {
  const { msgpack } = encodeObject(schemaOf(type), { it: value });
  return (readPacked(Buffer.from(msgpack)) as ReadonlyMap<string, unknown>).get('it');
};

const number = { type: 'number' } as const;
const int64 = { type: 'int64' } as const;
const string = { type: 'string' } as const;
const leaf = {
  type: 'object',
  attributes: {
    text: { ...string, required: true, description: 'Text.' },
    count: { ...int64, computed: true, description: 'Count.' },
  },
} as const;

const everything = {
  text: { ...string, optional: true, description: '.' },
  flag: { type: 'bool', optional: true, description: '.' },
  whole: { ...int64, optional: true, description: '.' },
  ratio: { ...number, optional: true, description: '.' },
  list: { type: 'list', element: string, optional: true, description: '.' },
  set: { type: 'set', element: int64, optional: true, description: '.' },
  map: { type: 'map', element: { type: 'bool' }, optional: true, description: '.' },
  single: { ...leaf, optional: true, description: '.' },
  leaves: { type: 'list', element: leaf, optional: true, description: '.' },
  byKey: { type: 'map', element: leaf, optional: true, description: '.' },
} as const satisfies Attributes;

const full: ObjectValue = {
  text: 'a',
  flag: false,
  whole: 5n,
  ratio: 0.25,
  list: ['a', UNKNOWN],
  set: [1n, 2n],
  map: new Map([['__proto__', true]]),
  single: { text: UNKNOWN, count: null },
  leaves: [{ text: 'x', count: 1n }, UNKNOWN],
  byKey: new Map<string, Value>([
    ['a', { text: 'y', count: UNKNOWN }],
    ['', null],
  ]),
};

describe('decodeObject', () => {
  it.each([
    ['nothing', undefined],
    ['no bytes', dynamic(Buffer.alloc(0))],
    ['a null', dynamic(encodeDynamic(null))],
  ])('reads %s as no object', (_, value) => {
    expect(decodeObject(everything, value)).toBeNull();
  });

  it('reads what encodeObject wrote', () => {
    expect(decodeObject(everything, encodeObject(everything, full))).toEqual(full);
    const empty = Object.fromEntries(Object.keys(everything).map((name) => [name, null]));
    expect(decodeObject(everything, encodeObject(everything, empty))).toEqual(empty);
    const open: ObjectValue = Object.fromEntries(
      Object.keys(everything).map((name) => [name, UNKNOWN]),
    );
    expect(decodeObject(everything, encodeObject(everything, open))).toEqual(open);
  });

  it('reads an attribute that is not there as null', () => {
    expect(decodeObject({ single: everything.single }, dynamic(packMap([])))).toEqual({
      single: null,
    });
    expect(decoded(leaf, new Map())).toEqual({ text: null, count: null });
  });

  it.each([0n, -1n, 2n ** 31n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)])(
    'reads %s as a bigint in every form',
    (whole) => {
      for (const form of [...integerForms(whole), packString(whole.toString())]) {
        expect(decodedBytes(int64, form)).toBe(whole);
      }
    },
  );

  it.each([
    ['an exact fraction', packFloat(1.5)],
    ['an inexact fraction', packString('0.1')],
  ])('refuses %s as a whole number, naming the attribute', (_, bytes) => {
    expect(() => decodedBytes(int64, bytes)).toThrow(DiagnosticError);
    expect(() => decodedBytes(int64, bytes)).toThrow(/\bit\b.*whole number/);
  });

  it.each([
    [0.5, 0.5],
    [7, 7],
    ['0.1', 0.1],
    ['-0.1', -0.1],
    ['123456789012.345', 123456789012.345],
    ['0.00000123456789012345', 0.00000123456789012345],
    ['9007199254740993', 9007199254740993n],
    ['1' + '0'.repeat(40), 10n ** 40n],
    ['-9007199254740992', -9007199254740992n],
    ['12', 12],
  ])('reads the number %s', (raw, expected) => {
    expect(decoded(number, raw)).toBe(expected);
  });

  it('reads a whole number beyond 2^53 as a bigint, whichever form Terraform chose', () => {
    expect(decodedBytes(number, packFloat(2 ** 70))).toBe(2n ** 70n);
    expect(decodedBytes(number, packString((2n ** 70n).toString()))).toBe(2n ** 70n);
  });

  it.each([
    '0.1234567890123456',
    '1234567890.1234567',
    `0.${'3'.repeat(60)}`,
    '-100.00000000000001',
  ])('refuses %s, which it could not keep', (raw) => {
    expect(() => decoded(number, raw)).toThrow(DiagnosticError);
    expect(() => decoded(number, raw)).toThrow(
      /it has \d+ significant digits; expected at most 15/,
    );
  });

  it('names where a number is that it refuses', () => {
    const deep = { type: 'map', element: { type: 'number' } } as const;
    expect(() => decoded(deep, new Map([['a b', '0.1234567890123456']]))).toThrow(
      /it\["a b"\] has/,
    );
  });
});

describe('encodeObject', () => {
  it('writes no object as null', () => {
    expect(readPacked(Buffer.from(encodeObject(everything, null).msgpack))).toBeNull();
  });

  it('writes every attribute of the schema and no other', () => {
    const { msgpack } = encodeObject(
      { text: everything.text, flag: everything.flag },
      {
        text: 'a',
        stray: 'b',
      },
    );
    expect(readPacked(Buffer.from(msgpack))).toEqual(
      new Map<string, unknown>([
        ['text', 'a'],
        ['flag', null],
      ]),
    );
  });

  it.each([
    [0.1, '0.1'],
    [-2.5, '-2.5'],
    [1e-7, '1e-7'],
    [5, 5n],
    [2n ** 60n, (2n ** 60n).toString()],
    [0, 0n],
  ])('writes the number %s as Terraform reads it exactly', (value, expected) => {
    expect(encoded(number, value)).toEqual(expected);
  });

  it('writes whole numbers without loss', () => {
    expect(encoded(int64, 5n)).toBe(5n);
    expect(encoded(int64, 2n ** 63n - 1n)).toBe('9223372036854775807');
  });

  it('refuses an object where the schema has a map', () => {
    const map = { type: 'map', element: string } as const;
    expect(() => encoded(map, { a: 'b' })).toThrow(TypeError);
  });
});
