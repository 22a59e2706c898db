import { type CborValue, decodeCbor, encodeCbor } from '../../../keys/ctap/cbor';
import { Random } from '../../support/random';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');

describe('the canonical form of CTAP2', () => {
  it('sorts keys: unsigned, negative, bytes, texts, and shorter ones first', () => {
    const map = new Map<CborValue, CborValue>([
      ['aa', 1],
      ['b', 2],
      [-1, 3],
      [300, 4],
      [24, 5],
      [3, 6],
      [-25, 7],
    ]);
    expect(encodeCbor(map).toString('hex')).toBe('a7030618180519012c04200338180761620262616101');
  });

  it('encodes bytes as bytes, in Buffers too', () => {
    expect(encodeCbor([Buffer.of(1, 2), Uint8Array.of(3)]).toString('hex')).toBe('824201024103');
  });

  it('reads back what it wrote, whatever the shape', () => {
    const random = new Random(11);
    for (let round = 0; round < 200; round++) {
      const value = anything(random, 3);
      expect(decodeCbor(encodeCbor(value))).toEqual(value);
    }
  });
});

describe('an answer that is refused', () => {
  it.each([
    ['nothing', '', 'there are no bytes'],
    ['more than one value', 'a0 00', 'Extra data'],
    ['bytes that end early', '44 010203', 'end of stream'],
    ['a map that ends early', 'a2 01 02', ''],
    ['a key that comes twice', 'a2 01 02 01 03', 'Duplicate key'],
    ['an indefinite length', 'bf 01 02 ff', 'Streaming'],
    ['a tag', 'a1 01 c2 41 01', 'tag 2'],
    [
      'a date, which a library would make of a tag',
      'c0 74 323031332d30332d32315432303a30343a30305a',
      'tag 0',
    ],
    ['a floating point number', 'f9 3e00', 'floating point'],
    ['a number that JavaScript cannot hold', '1b ffffffffffffffff', 'bigint'],
    ['undefined', 'f7', 'undefined'],
    ['a text that is no UTF-8', '62 c328', 'utf-8'],
    ['a nesting without end', `${'81'.repeat(40)}00`, 'depth'],
  ])('%s', (_, bytes, message) => {
    expect(() => decodeCbor(hex(bytes))).toThrow(message);
  });
});

it('takes keys in any order, as keys in the field send them', () => {
  expect(decodeCbor(hex('a2 02 01 01 02'))).toEqual(
    new Map([
      [2, 1],
      [1, 2],
    ]),
  );
});

function anything(random: Random, depth: number): CborValue {
  const inner = (): CborValue => anything(random, depth - 1);
  return random.pick<() => CborValue>([
    () => random.below(100_000) - 50_000,
    () => random.chance(),
    () => null,
    () => 'é'.repeat(random.below(300)),
    () => Buffer.alloc(random.below(300), 7),
    ...(depth === 0
      ? []
      : [
          () => random.several(5, inner),
          () => new Map(random.several(5, (index): [CborValue, CborValue] => [index - 2, inner()])),
        ]),
  ])();
}
