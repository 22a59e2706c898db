import type { Attributes } from '../../../provider/framework/schema';
import { configurationOf, declaredObject } from '../../../provider/reading/declared';

const text = { type: 'string', description: '' } as const;
const flag = { type: 'bool', optional: true, computed: true, description: '' } as const;
const texts = { type: 'set', element: { type: 'string' }, description: '' } as const;

const schema = {
  id: { ...text, computed: true },
  name: { ...text, required: true },
  description: { ...text, optional: true },
  on: { ...flag, default: false },
  required_words: { ...texts, required: true },
  words: { ...texts, optional: true, computed: true, default: [] },
  kept: { ...texts, optional: true, computed: true, keepState: true },
  count: { type: 'int64', optional: true, description: '' },
  ranked: { type: 'list', element: { type: 'string' }, optional: true, description: '' },
  place: {
    type: 'object',
    optional: true,
    description: '',
    attributes: { near: { ...flag, default: false }, made: { ...text, computed: true } },
  },
  keyed: {
    type: 'map',
    optional: true,
    description: '',
    element: { type: 'object', attributes: { name: { ...text, required: true } } },
  },
} as const satisfies Attributes;

const declared = (state: object) =>
  declaredObject(configurationOf(schema, state as Parameters<typeof configurationOf>[1]));

describe('what is declared of a state', () => {
  it('is neither what only the provider sets nor what is missing', () => {
    expect(declared({ id: 'x', name: 'A', description: null, required_words: ['w'] })).toEqual({
      name: 'A',
      required_words: ['w'],
    });
  });

  it('is not what an omission means anyway', () => {
    expect(declared({ name: 'A', on: false, words: [] })).toEqual({ name: 'A' });
    expect(declared({ name: 'A', on: true, words: ['w'] })).toEqual({
      ...{ name: 'A', on: true, words: ['w'] },
    });
  });

  it('is what an omission would keep, so that a drift shows', () => {
    expect(declared({ name: 'A', kept: [] })).toEqual({ name: 'A', kept: [] });
  });

  it('has an order for sets, and keeps that of lists', () => {
    const { words, ranked } = declared({ name: 'A', words: ['b', 'a'], ranked: ['b', 'a'] });
    expect({ words, ranked }).toEqual({ words: ['a', 'b'], ranked: ['b', 'a'] });
  });

  it('is so within objects and maps', () => {
    expect(
      declared({
        name: 'A',
        count: 5n,
        place: { near: false, made: 'by Graph' },
        keyed: new Map([['k', { name: 'B' }]]),
      }),
    ).toEqual({ name: 'A', count: 5, place: {}, keyed: new Map([['k', { name: 'B' }]]) });
  });
});
