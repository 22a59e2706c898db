import {
  decodeDynamic,
  encodeDynamic,
  type Raw,
  UNKNOWN,
} from '../../../provider/protocol/dynamic-value';
import {
  integerForms,
  type Packed,
  packArray,
  packBool,
  packExt,
  packFloat,
  packFloat32,
  packMap,
  packNull,
  packString,
  readPacked,
} from '../../support/msgpack';
import { Random } from '../../support/random';

/** Whole numbers at which an encoding, or what JavaScript holds exactly, ends. */
const BOUNDARIES = [0n, 31n, 32n, 127n, 128n, 255n, 256n, 65_535n, 65_536n]
  .concat([1n << 31n, 1n << 32n, 1n << 53n, 1n << 63n].flatMap((one) => [one - 1n, one, one + 1n]))
  .flatMap((value) => [value, -value])
  .concat([(1n << 64n) - 1n])
  .filter((value) => value >= -(1n << 63n));

/** What a value means, however it is held: whole numbers are `bigint`. */
function meaning(raw: Raw): unknown {
  if (typeof raw === 'number' && Number.isInteger(raw)) return BigInt(raw);
  if (Array.isArray(raw)) return (raw as readonly Raw[]).map(meaning);
  if (raw instanceof Map) {
    return new Map([...(raw as ReadonlyMap<string, Raw>)].map(([key, one]) => [key, meaning(one)]));
  }
  return raw;
}

/** The same of what the independent reader read. */
function packedMeaning(packed: Packed): unknown {
  if (typeof packed !== 'object' || packed === null) return packed;
  if (packed instanceof Map) {
    return new Map(
      [...(packed as ReadonlyMap<string, Packed>)].map(([key, one]) => [key, packedMeaning(one)]),
    );
  }
  if (Array.isArray(packed)) return (packed as readonly Packed[]).map(packedMeaning);
  if ('float' in packed) return meaning(packed.float);
  return UNKNOWN;
}

const TEXTS = ['', 'a', 'ü', '\u{1f511}', '\u0000', 'x'.repeat(31), 'y'.repeat(32), 'z'.repeat(70)];
const KEYS = ['', 'a', '0', '17', '-1', '__proto__', 'constructor', 'toString', '$', '$a', 'ü.ö'];

/** A random value beside an encoding of it, which need not be the shortest one. */
function generate(random: Random, depth = 0): { readonly raw: Raw; readonly bytes: Buffer } {
  switch (random.below(depth > 3 ? 6 : 8)) {
    case 0:
      return { raw: null, bytes: packNull };
    case 1:
      return random.chance() ? { raw: true, bytes: packBool(true) } : unknown(random);
    case 2: {
      const raw = random.pick(BOUNDARIES);
      return { raw, bytes: random.pick(integerForms(raw)) };
    }
    case 3: {
      const raw = random.next() * 10 ** random.below(30);
      return { raw, bytes: packFloat(raw) };
    }
    case 4:
    case 5: {
      const raw = random.pick(TEXTS);
      return { raw, bytes: packString(raw) };
    }
    case 6: {
      const all = random.several(17, () => generate(random, depth + 1));
      return {
        raw: all.map(({ raw }) => raw),
        bytes: packArray(all.map(({ bytes }) => bytes)),
      };
    }
    default: {
      const keys = [...new Set(random.several(6, () => random.pick(KEYS)))];
      const all = keys.map((key) => [key, generate(random, depth + 1)] as const);
      return {
        raw: new Map(all.map(([key, { raw }]) => [key, raw])),
        bytes: packMap(all.map(([key, { bytes }]) => [key, bytes])),
      };
    }
  }
}

const unknown = (random: Random): { readonly raw: Raw; readonly bytes: Buffer } => ({
  raw: UNKNOWN,
  bytes: random.chance() ? Buffer.from('d40000', 'hex') : packExt(12, packMap([])),
});

const roundTrip = (raw: Raw): Raw => decodeDynamic(encodeDynamic(raw));

describe('decodeDynamic', () => {
  it('reads what an independent writer wrote, in whatever encoding', () => {
    for (let seed = 0; seed < 400; seed += 1) {
      const { raw, bytes } = generate(new Random(seed));
      expect(meaning(decodeDynamic(bytes))).toEqual(meaning(raw));
    }
  });

  it.each(BOUNDARIES)('reads %s without loss in every form that holds it', (value) => {
    for (const form of integerForms(value)) {
      expect(BigInt(decodeDynamic(form) as bigint | number | string)).toBe(value);
    }
  });

  it('reads both sizes of floating-point numbers', () => {
    expect(decodeDynamic(packFloat(0.1))).toBe(0.1);
    expect(decodeDynamic(packFloat32(0.5))).toBe(0.5);
  });

  it.each([
    ['the plain unknown of go-cty', Buffer.from('d40000', 'hex')],
    ['a refined unknown', packExt(12, packMap([['1', packBool(false)]] as const))],
    ['a refined unknown with a long prefix', packExt(12, Buffer.alloc(200))],
    ['an extension of a type nobody knows', packExt(99, Buffer.alloc(3))],
    ['a timestamp', packExt(255, Buffer.alloc(4))],
  ])('reads %s as unknown, at any depth', (_, bytes) => {
    expect(decodeDynamic(bytes)).toBe(UNKNOWN);
    expect(decodeDynamic(packArray([bytes]))).toEqual([UNKNOWN]);
    expect(decodeDynamic(packMap([['a', bytes]]))).toEqual(new Map([['a', UNKNOWN]]));
  });

  it.each([1, 300])('keeps the byte order mark before a text of %i characters', (length) => {
    const text = `\ufeff${'a'.repeat(length)}`;
    expect(decodeDynamic(packString(text))).toBe(text);
  });

  it('keeps the byte order mark before a key', () => {
    expect(decodeDynamic(packMap([['\ufeffa', packNull]]))).toEqual(new Map([['\ufeffa', null]]));
  });

  it.each([
    ['no bytes', Buffer.alloc(0)],
    ['a value that ends too early', packString('abcdef').subarray(0, 4)],
    ['two values', Buffer.concat([packNull, packNull])],
    ['a text that is no UTF-8', Buffer.from('a1ff', 'hex')],
    ['a key that is no UTF-8', Buffer.from('81a1ffc0', 'hex')],
  ])('refuses %s', (_, bytes) => {
    expect(() => decodeDynamic(bytes)).toThrow();
  });
});

describe('encodeDynamic', () => {
  it('writes what an independent reader reads', () => {
    for (let seed = 0; seed < 400; seed += 1) {
      const { raw } = generate(new Random(seed));
      expect(textToWhole(packedMeaning(readPacked(encodeDynamic(raw))))).toEqual(
        textToWhole(meaning(raw)),
      );
    }
  });

  it('writes a whole number beyond 2^53 as text, which Terraform reads without loss', () => {
    for (const value of [(1n << 53n) + 1n, -(1n << 63n), (1n << 64n) - 1n, 10n ** 40n]) {
      expect(readPacked(encodeDynamic(value))).toBe(value.toString());
    }
  });

  it('writes a whole number up to 2^53 as one', () => {
    for (const value of [0n, -1n, (1n << 53n) - 1n, -((1n << 53n) - 1n)]) {
      expect(readPacked(encodeDynamic(value))).toBe(value);
    }
  });

  it('writes an unknown as go-cty does', () => {
    expect(encodeDynamic(UNKNOWN).toString('hex')).toBe('d40000');
  });

  it.each(KEYS)('keeps the key "%s"', (key) => {
    const map = new Map<string, Raw>([
      [key, 'one'],
      ['other', new Map([[key, UNKNOWN]])],
    ]);
    expect(roundTrip(map)).toEqual(map);
    expect(({} as Record<string, unknown>)['one']).toBeUndefined();
  });

  it.each([31, 32, 255, 256, 65_535, 65_536, 300_000])('keeps a text of %i bytes', (length) => {
    const text = 'é'.repeat(Math.floor(length / 2)) + 'a'.repeat(length % 2);
    expect(roundTrip(text)).toBe(text);
    expect(readPacked(encodeDynamic(text))).toBe(text);
  });

  it.each([15, 16, 65_535, 65_536])('keeps a list and a map of %i members', (count) => {
    const list = Array.from({ length: count }, (_, index) => index);
    const map = new Map(list.map((index) => [String(index), index]));
    expect(roundTrip(list)).toEqual(list);
    expect(roundTrip(map)).toEqual(map);
  });
});

/** Whole numbers beyond 2^53 are written as text: both count as the number. */
function textToWhole(value: unknown): unknown {
  if (typeof value === 'string' && /^-?\d{16,}$/.test(value)) return BigInt(value);
  if (Array.isArray(value)) return value.map(textToWhole);
  if (value instanceof Map) {
    return new Map([...(value as Map<string, unknown>)].map(([k, one]) => [k, textToWhole(one)]));
  }
  return value;
}
