import { ELEMENT } from '../../../../../../provider/framework/path';
import { type ObjectValue, UNKNOWN } from '../../../../../../provider/framework/value';
import { valuesAreDocumented } from '../../../../../../provider/resources/define/schema/rules/values-are-documented';

const description = 'A value.';
const state = {
  type: 'string',
  oneOf: ['on', 'off'],
  open: true,
  optional: true,
  description,
} as const;
const attributes = {
  state,
  closed: { type: 'string', oneOf: ['a'], optional: true, description },
  levels: {
    type: 'set',
    element: { type: 'string', oneOf: ['low', 'high'], open: true },
    optional: true,
    description,
  },
  part: { type: 'object', optional: true, description, attributes: { state } },
  parts: {
    type: 'list',
    element: { type: 'object', attributes: { state } },
    optional: true,
    description,
  },
  byKey: {
    type: 'map',
    element: { type: 'string', oneOf: ['x'], open: true },
    optional: true,
    description,
  },
} as const;

const rule = valuesAreDocumented(attributes, 'https://learn.microsoft.com/test');
const findings = (planned: ObjectValue) => [...rule.check(planned, null)];

const refusal = (value: string, name: string, documented: string, path: unknown) => [
  {
    verdict: 'refuse',
    summary: 'Value that Graph does not document',
    detail: `${name} is "${value}"; Graph documents ${documented}. Correct it.`,
    path,
  },
];

describe(rule.name, () => {
  it.each<[string, ObjectValue]>([
    ['documented values', { state: 'on', levels: ['low'], part: { state: 'off' } }],
    ['nothing', { state: null, levels: null, part: null, parts: null, byKey: null }],
    ['what is left out', {}],
    ['what is unknown', { state: UNKNOWN, levels: [UNKNOWN], part: UNKNOWN, parts: [UNKNOWN] }],
    ['values that validation judges', { closed: 'z' }],
  ])('passes %s', (_, planned) => {
    expect(findings(planned)).toEqual([]);
  });

  it.each<[string, ObjectValue, ReturnType<typeof refusal>]>([
    ['an attribute', { state: 'ON' }, refusal('ON', 'state', '"on", "off"', ['state'])],
    [
      'an element of a set',
      { levels: ['low', 'medium'] },
      refusal('medium', 'levels[*]', '"low", "high"', ['levels', ELEMENT]),
    ],
    [
      'an attribute of an object',
      { part: { state: 'x' } },
      refusal('x', 'part.state', '"on", "off"', ['part', 'state']),
    ],
    [
      'an object in a list',
      { parts: [{ state: 'on' }, { state: 'x' }] },
      refusal('x', 'parts[*].state', '"on", "off"', ['parts', ELEMENT, 'state']),
    ],
    [
      'an element of a map',
      { byKey: new Map([['k', 'y']]) },
      refusal('y', 'byKey["k"]', '"x"', ['byKey', { key: 'k' }]),
    ],
  ])('refuses another value of %s', (_, planned, expected) => {
    expect(findings(planned)).toEqual(expected);
  });
});
