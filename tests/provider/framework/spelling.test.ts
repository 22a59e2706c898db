import type { Attributes } from '../../../provider/framework/schema';
import { respell } from '../../../provider/framework/spelling';
import { type ObjectValue, UNKNOWN, type Value } from '../../../provider/framework/value';

const word = {
  type: 'string',
  format: {
    name: 'word',
    expected: 'a word',
    accepts: () => true,
    canonical: (text: string) => text.toLowerCase(),
  },
} as const;
const optional = { optional: true, description: '.' } as const;
const leaf = {
  type: 'object',
  attributes: {
    name: { ...word, required: true, description: '.' },
    tags: { type: 'set', element: word, ...optional },
    number: { type: 'int64', computed: true, description: '.' },
  },
} as const;
const schema = {
  name: { ...word, ...optional },
  words: { type: 'set', element: word, ...optional },
  order: { type: 'list', element: word, ...optional },
  labels: { type: 'map', element: word, ...optional },
  single: { ...leaf, ...optional },
  list: { type: 'list', element: leaf, ...optional },
  set: { type: 'set', element: leaf, ...optional },
  map: { type: 'map', element: leaf, ...optional },
} as const satisfies Attributes;

type Name = keyof typeof schema;

/** How one attribute is spelled. */
const spelled = (name: Name, answered: Value, known: Value): Value =>
  respell({ [name]: schema[name] }, { [name]: answered }, { [name]: known })[name] as Value;

describe('respell', () => {
  it.each<[Name, Value, Value]>([
    ['name', 'alpha', 'Alpha'],
    ['words', ['b', 'a'], ['A', 'B']],
    ['order', ['a', 'b'], ['A', 'B']],
    ['labels', new Map([['k', 'a']]), new Map([['k', 'A']])],
    [
      'single',
      { name: 'a', tags: ['x', 'y'], number: 1n },
      { name: 'A', tags: ['Y', 'X'], number: 1n },
    ],
    [
      'set',
      [
        { name: 'b', tags: null, number: 2n },
        { name: 'a', tags: null, number: 1n },
      ],
      [
        { name: 'A', tags: null, number: 1n },
        { name: 'B', tags: null, number: 2n },
      ],
    ],
  ])('keeps %s as it is known where it means the same', (name, answered, known) => {
    expect(spelled(name, answered, known)).toBe(known);
  });

  it.each<[Name, Value, Value, Value]>([
    ['name', 'beta', 'Alpha', 'beta'],
    ['name', null, 'Alpha', null],
    ['name', 'alpha', null, 'alpha'],
    ['name', 'alpha', UNKNOWN, 'alpha'],
    ['words', ['a', 'c'], ['A', 'B'], ['A', 'c']],
    ['words', ['a'], null, ['a']],
    ['order', ['a', 'c'], ['A', 'B'], ['A', 'c']],
    ['order', ['b', 'a'], ['A', 'B'], ['b', 'a']],
    ['order', ['a', 'b', 'c'], ['A'], ['A', 'b', 'c']],
    [
      'labels',
      new Map([
        ['k', 'a'],
        ['l', 'b'],
      ]),
      new Map([
        ['k', 'A'],
        ['l', 'C'],
      ]),
      new Map([
        ['k', 'A'],
        ['l', 'b'],
      ]),
    ],
    ['labels', new Map([['k', 'a']]), UNKNOWN, new Map([['k', 'a']])],
    [
      'single',
      { name: 'a', tags: ['x'], number: 2n },
      { name: 'A', tags: ['X'], number: UNKNOWN },
      { name: 'A', tags: ['X'], number: 2n },
    ],
    [
      'list',
      [{ name: 'a', tags: null, number: 2n }],
      [{ name: 'A', tags: null, number: 1n }],
      [{ name: 'A', tags: null, number: 2n }],
    ],
    [
      'map',
      new Map([
        ['k', { name: 'a', tags: null, number: 2n }],
        ['l', null],
      ]),
      new Map([['k', { name: 'A', tags: null, number: 1n }]]),
      new Map([
        ['k', { name: 'A', tags: null, number: 2n }],
        ['l', null],
      ]),
    ],
  ])('spells %s member by member where a part differs', (name, answered, known, expected) => {
    expect(spelled(name, answered, known)).toEqual(expected);
  });

  it('keeps the spelling in an element of a set whose computed members were not known', () => {
    const answered = [
      { name: 'b', tags: ['y'], number: 2n },
      { name: 'a', tags: ['x'], number: 1n },
    ];
    const known: Value = [
      { name: 'A', tags: ['X'], number: UNKNOWN },
      { name: 'B', tags: ['Y'], number: UNKNOWN },
    ];
    expect(spelled('set', answered, known)).toEqual([
      { name: 'B', tags: ['Y'], number: 2n },
      { name: 'A', tags: ['X'], number: 1n },
    ]);
  });

  it('never adds or removes an element', () => {
    expect(spelled('set', [], [{ name: 'A', tags: null, number: 1n }])).toEqual([]);
    expect(spelled('words', ['a', 'b', 'c'], ['A'])).toEqual(['A', 'b', 'c']);
  });

  it('answers every attribute of the schema and no other', () => {
    const answered = { name: 'a', stray: 'b' } as ObjectValue;
    expect(respell({ name: schema.name, words: schema.words }, answered, {})).toEqual({
      name: 'a',
      words: null,
    });
  });
});
