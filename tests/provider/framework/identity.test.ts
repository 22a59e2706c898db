import { identityOf, isSame, objectIdentity } from '../../../provider/framework/identity';
import type { ValueType } from '../../../provider/framework/schema';
import { UNKNOWN, type Value } from '../../../provider/framework/value';

const caseless = {
  name: 'word',
  expected: 'a word',
  accepts: () => true,
  canonical: (text: string) => text.toLowerCase(),
};
const string = { type: 'string' } as const;
const word = { type: 'string', format: caseless } as const;
const int64 = { type: 'int64' } as const;
const number = { type: 'number' } as const;
const setOf = (element: typeof string | typeof word | typeof int64): ValueType => ({
  type: 'set',
  element,
});
const object = {
  type: 'object',
  attributes: {
    name: { ...word, required: true, description: '.' },
    tags: { type: 'set', element: word, optional: true, description: '.' },
  },
} as const;

describe('isSame', () => {
  it.each<[string, ValueType, Value, Value]>([
    ['two nulls', string, null, null],
    ['two unknowns', string, UNKNOWN, UNKNOWN],
    ['equal texts', string, 'a', 'a'],
    ['spellings under a format', word, 'Ab', 'aB'],
    ['whole numbers however they are held', number, 5, 5n],
    ['sets in another order', setOf(string), ['a', 'b'], ['b', 'a']],
    ['sets in another order and spelling', setOf(word), ['A', 'b'], ['B', 'a']],
    ['lists in the same order', { type: 'list', element: word }, ['A', 'b'], ['a', 'B']],
    ['maps', { type: 'map', element: word }, map({ a: 'X', b: 'y' }), map({ b: 'Y', a: 'x' })],
    ['objects', object, { name: 'A', tags: ['x', 'Y'] }, { tags: ['y', 'X'], name: 'a' }],
    [
      'objects without an attribute and with a null',
      object,
      { name: 'a' },
      { name: 'a', tags: null },
    ],
  ])('holds for %s', (_, type, left, right) => {
    expect(isSame(type, left, right)).toBe(true);
    expect(isSame(type, right, left)).toBe(true);
  });

  it.each<[string, ValueType, Value, Value]>([
    ['a text and null', string, '~', null],
    ['a text and an unknown', string, '?', UNKNOWN],
    ['null and an unknown', string, null, UNKNOWN],
    ['spellings without a format', string, 'Ab', 'aB'],
    ['an empty set and null', setOf(string), [], null],
    ['lists in another order', { type: 'list', element: string }, ['a', 'b'], ['b', 'a']],
    ['texts that contain each other', setOf(string), ['a,b'], ['a', 'b']],
    ['texts with quotes', setOf(string), ['a","b'], ['a', 'b']],
    ['sets with a repeated element', setOf(int64), [1n, 1n], [1n]],
    ['maps with other keys', { type: 'map', element: string }, map({ a: 'x' }), map({ b: 'x' })],
    [
      'a map key that looks like two',
      { type: 'map', element: string },
      map({ 'a":"x","b': 'y' }),
      map({ a: 'x', b: 'y' }),
    ],
    ['keys in another case', { type: 'map', element: word }, map({ a: 'x' }), map({ A: 'x' })],
    ['numbers that a double would confuse', int64, 9007199254740993n, 9007199254740992n],
    ['an empty list and an empty element', { type: 'list', element: string }, [], ['']],
  ])('does not hold for %s', (_, type, left, right) => {
    expect(isSame(type, left, right)).toBe(false);
    expect(isSame(type, right, left)).toBe(false);
  });
});

describe('identityOf', () => {
  it('tells elements of nested collections apart', () => {
    const type: ValueType = { type: 'list', element: object };
    const one = [
      { name: 'a', tags: ['b'] },
      { name: 'c', tags: [] },
    ];
    const two = [
      { name: 'a', tags: [] },
      { name: 'c', tags: ['b'] },
    ];
    expect(identityOf(type, one)).not.toBe(identityOf(type, two));
  });
});

describe('objectIdentity', () => {
  it('looks at the attributes of the schema alone', () => {
    const attributes = { name: { ...word, optional: true, description: '.' } } as const;
    expect(objectIdentity(attributes, { name: 'A', other: 1 })).toBe(
      objectIdentity(attributes, { name: 'a' }),
    );
  });
});

function map(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries));
}
