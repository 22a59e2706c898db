import { type ObjectValue, UNKNOWN } from '../../../../../../provider/framework/value';
import { objectsSaySomething } from '../../../../../../provider/resources/define/schema/rules/objects-say-something';
import { emptyIsNone } from '../../../../../../provider/resources/define/wire/form';

const description = 'A value.';
const text = { type: 'string', optional: true, description } as const;
const inner = {
  type: 'object',
  optional: true,
  description,
  attributes: { text },
  ...emptyIsNone,
} as const;
const attributes = {
  text,
  dropped: {
    type: 'object',
    optional: true,
    description,
    attributes: {
      text,
      ids: {
        type: 'set',
        element: { type: 'string' },
        optional: true,
        computed: true,
        default: [],
        description,
      },
      inner,
    },
    ...emptyIsNone,
  },
  kept: { type: 'object', optional: true, description, attributes: { text, inner } },
} as const;

const rule = objectsSaySomething(attributes, 'https://learn.microsoft.com/test');
const findings = (planned: ObjectValue) => [...rule.check(planned, null)];
const empty = { text: null, ids: [], inner: null };

const refusal = (path: string) => [
  {
    verdict: 'refuse',
    summary: 'An object in which nothing is set',
    detail: `Nothing is set in ${path}, and Graph keeps none for that. Leave ${path} out, or set something in it.`,
    path: path.split('.'),
  },
];

describe(rule.name, () => {
  it.each<[string, ObjectValue]>([
    ['objects that are not there', { text: null, dropped: null, kept: null }],
    ['a value', { dropped: { ...empty, text: 'a' } }],
    ['an entry', { dropped: { ...empty, ids: ['a'] } }],
    ['a value further down', { dropped: { ...empty, inner: { text: 'a' } } }],
    ['an object that Graph keeps', { kept: { text: null, inner: null } }],
    ['a value that is unknown', { dropped: { ...empty, text: UNKNOWN } }],
    ['an object that is unknown', { dropped: UNKNOWN }],
  ])('passes %s', (_, planned) => {
    expect(findings(planned)).toEqual([]);
  });

  it.each<[string, ObjectValue, string]>([
    ['an object', { dropped: empty }, 'dropped'],
    [
      'an object with an empty one in it, once',
      { dropped: { ...empty, inner: { text: null } } },
      'dropped',
    ],
    [
      'an object beside a value',
      { dropped: { ...empty, text: 'a', inner: { text: null } } },
      'dropped.inner',
    ],
    [
      'an object in one that Graph keeps',
      { kept: { text: null, inner: { text: null } } },
      'kept.inner',
    ],
  ])('refuses %s without any value', (_, planned, path) => {
    expect(findings(planned)).toEqual(refusal(path));
  });
});
