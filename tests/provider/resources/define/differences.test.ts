import type { Attributes } from '../../../../provider/framework/schema';
import { type ObjectValue, UNKNOWN } from '../../../../provider/framework/value';
import {
  differencesBetween,
  formatDifferences,
} from '../../../../provider/resources/define/differences';
import { guid } from '../../../../provider/resources/define/formats';
import { PROFILE_ID } from '../fido2-method/states';

const optional = { optional: true, description: '' } as const;
const schema: Attributes = {
  id: { type: 'string', format: guid, ...optional },
  on: { type: 'bool', ...optional },
  names: { type: 'set', element: { type: 'string' }, ...optional },
  steps: { type: 'list', element: { type: 'string' }, ...optional },
  nested: { type: 'object', attributes: { depth: { type: 'string', ...optional } }, ...optional },
  by_key: {
    type: 'map',
    element: { type: 'object', attributes: { name: { type: 'string', ...optional } } },
    ...optional,
  },
};
const shown = (from: ObjectValue, to: ObjectValue, only?: readonly string[]): string[] => {
  const text = formatDifferences(differencesBetween(schema, from, to, only));
  return text === '' ? [] : text.split('\n');
};

describe('differences between two states', () => {
  it.each<[string, ObjectValue, ObjectValue, string[]]>([
    ['a value', { on: false }, { on: true }, ['  on: false → true']],
    ['a value that goes', { id: 'a' }, {}, ['  id: "a" → (none)']],
    ['a value that comes', {}, { nested: { depth: 'x' } }, ['  nested: (none) → { depth = "x" }']],
    [
      'a value within',
      { nested: { depth: 'x' } },
      { nested: { depth: 'y' } },
      ['  nested.depth: "x" → "y"'],
    ],
    [
      'elements of a set',
      { names: ['a', 'b'] },
      { names: ['b', 'c'] },
      ['  names: remove "a"', '  names: add "c"'],
    ],
    [
      'a list as a whole',
      { steps: ['a', 'b'] },
      { steps: ['b', 'a'] },
      ['  steps: ["a", "b"] → ["b", "a"]'],
    ],
    [
      'members of a map',
      {
        by_key: new Map([
          ['a', { name: 'A' }],
          ['b', { name: 'B' }],
        ]),
      },
      {
        by_key: new Map([
          ['a', { name: 'X' }],
          ['c', { name: 'C' }],
        ]),
      },
      [
        '  by_key["a"].name: "A" → "X"',
        '  by_key["b"]: { name = "B" } → (none)',
        '  by_key["c"]: (none) → { name = "C" }',
      ],
    ],
  ])('name %s', (_, from, to, lines) => {
    expect(shown(from, to)).toEqual(lines);
  });

  it.each<[string, ObjectValue, ObjectValue]>([
    ['another order of a set', { names: ['a', 'b'] }, { names: ['b', 'a'] }],
    ['another spelling', { id: PROFILE_ID }, { id: PROFILE_ID.toUpperCase() }],
    ['what is not known yet', { id: PROFILE_ID }, { id: UNKNOWN }],
    ['what was not known', { id: UNKNOWN, names: UNKNOWN }, { id: PROFILE_ID, names: ['a'] }],
    ['an absent and a null value', {}, { on: null }],
  ])('are none in %s', (_, from, to) => {
    expect(shown(from, to)).toEqual([]);
  });

  it('of large sets take no time to speak of', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => String(index));
    const started = performance.now();
    expect(shown({ names }, { names: names.slice(1).reverse() })).toEqual(['  names: remove "0"']);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('are looked for in the attributes that are asked for', () => {
    expect(shown({ on: false, id: 'a' }, { on: true, id: 'b' }, ['on'])).toEqual([
      '  on: false → true',
    ]);
  });

  it('are cut where they are long', () => {
    const names = Array.from({ length: 11 }, (_, n) => `n${n}`);
    expect(shown({ names: [] }, { names }).at(-1)).toBe('  names: add 3 more');
    expect(shown({ steps: [] }, { steps: names })[0]).toMatch(/"n7", 3 more\]$/);
  });

  it('cannot steer a terminal', () => {
    expect(shown({}, { id: 'a\u001b[2K\u009b\u202e\n"' })).toEqual([
      '  id: (none) → "a\\u001b[2K\\u{9b}\\u{202e}\\n\\""',
    ]);
  });
});
