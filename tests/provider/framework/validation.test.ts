import { Diagnostics } from '../../../provider/framework/diagnostics';
import type { Attribute, Attributes } from '../../../provider/framework/schema';
import { type ObjectValue, UNKNOWN, type Value } from '../../../provider/framework/value';
import { validateObject } from '../../../provider/framework/validation';
import type { Diagnostic } from '../../../provider/protocol/wire/terraform';

const word = {
  name: 'word',
  expected: 'a word of letters',
  accepts: (text: string) => /^[a-z]+$/i.test(text),
  canonical: (text: string) => text.toLowerCase(),
};
const optional = { optional: true, description: '.' } as const;
const string = { type: 'string' } as const;
const words = { type: 'string', format: word } as const;

function check(attributes: Attributes, config: ObjectValue): Diagnostic[] {
  const diagnostics = new Diagnostics();
  validateObject(attributes, config, diagnostics);
  return diagnostics.toWire();
}

const details = (attribute: Attribute, value: Value): string[] =>
  check({ it: attribute }, { it: value }).map(({ detail }) => detail);

describe('validateObject', () => {
  it.each<[Attribute, Value, string]>([
    [{ ...string, oneOf: ['a', 'b'], ...optional }, 'c', 'it is "c": expected one of "a", "b".'],
    [{ ...words, ...optional }, 'a1', 'it is "a1": expected a word of letters.'],
    [
      { ...string, maxLength: 2, ...optional },
      'abc',
      'it is "abc": expected at most 2 characters, not 3.',
    ],
    [
      { type: 'bool', only: true, ...optional },
      false,
      'it is false: expected true, or no value at all.',
    ],
    [
      { type: 'bool', only: false, ...optional },
      true,
      'it is true: expected false, or no value at all.',
    ],
    [{ type: 'int64', min: 1, ...optional }, 0n, 'it is 0: expected at least 1.'],
    [{ type: 'int64', max: 1, ...optional }, 2n, 'it is 2: expected at most 1.'],
    [{ type: 'int64', min: 1, max: 5, ...optional }, 6n, 'it is 6: expected 1 to 5.'],
    [{ type: 'number', min: 0.5, ...optional }, 0.4, 'it is 0.4: expected at least 0.5.'],
    [
      { type: 'int64', max: 9007199254740991, ...optional },
      9007199254740993n,
      'it is 9007199254740993: expected at most 9007199254740991.',
    ],
    [
      { type: 'number', max: 1, ...optional },
      10n ** 30n,
      `it is 1${'0'.repeat(30)}: expected at most 1.`,
    ],
    [
      { type: 'set', element: string, minItems: 1, ...optional },
      [],
      'it is 0 elements: expected at least 1.',
    ],
    [
      { type: 'list', element: string, maxItems: 1, ...optional },
      ['a', 'b'],
      'it is 2 elements: expected at most 1.',
    ],
    [
      { type: 'list', element: words, ...optional },
      ['a', '2'],
      'it[1] is "2": expected a word of letters.',
    ],
    [
      { type: 'set', element: words, ...optional },
      ['a', '2'],
      'it[*] is "2": expected a word of letters.',
    ],
    [
      { type: 'map', element: words, ...optional },
      new Map([['k', '2']]),
      'it["k"] is "2": expected a word of letters.',
    ],
    [
      { type: 'map', element: string, key: word, ...optional },
      new Map([['k 2', 'v']]),
      'it["k 2"] is "k 2": expected a word of letters as key.',
    ],
    [
      { type: 'set', element: words, ...optional },
      ['Aa', 'b', 'aA'],
      'it is "aA": it means the same as "Aa"; keep one of them.',
    ],
  ])('says what is wrong: %j of %p', (attribute, value, expected) => {
    expect(details(attribute, value)).toEqual([expected]);
  });

  it.each<[string, Attribute, Value]>([
    ['nothing', { ...words, ...optional }, null],
    ['an unknown', { ...words, ...optional }, UNKNOWN],
    ['unknown elements', { type: 'set', element: words, ...optional }, [UNKNOWN, UNKNOWN]],
    [
      'the ends of a range',
      { type: 'list', element: { type: 'int64', min: 1, max: 2 }, ...optional },
      [1n, 2n],
    ],
    [
      'as many elements as may be',
      { type: 'set', element: string, maxItems: 2, ...optional },
      ['a', 'b'],
    ],
    [
      'as few elements as may be',
      { type: 'set', element: string, minItems: 1, ...optional },
      ['a'],
    ],
    ['repetitions in a list', { type: 'list', element: words, ...optional }, ['a', 'A']],
    ['the one text of a list', { ...string, oneOf: [''], ...optional }, ''],
    ['a text of just that length', { ...string, maxLength: 2, ...optional }, 'ab'],
    [
      'an accepted key',
      { type: 'map', element: string, key: word, ...optional },
      new Map([['k', 'v']]),
    ],
  ])('accepts %s', (_, attribute, value) => {
    expect(details(attribute, value)).toEqual([]);
  });

  it('reports every mistake, each with its summary and path', () => {
    const leaf = { type: 'object', attributes: { a: { ...words, ...optional } } } as const;
    const found = check(
      {
        single: { ...leaf, ...optional },
        map: { type: 'map', element: leaf, ...optional },
        set: { type: 'set', element: leaf, ...optional },
      },
      { single: { a: '1' }, map: new Map([['k', { a: '2' }]]), set: [{ a: '3' }, { a: UNKNOWN }] },
    );
    expect(found.map(({ detail }) => detail.split(':')[0])).toEqual([
      'single.a is "1"',
      'map["k"].a is "2"',
      'set[*].a is "3"',
    ]);
    expect(found.map(({ attribute }) => attribute?.steps.length)).toEqual([2, 3, 1]);
    expect(new Set(found.map(({ summary }) => summary))).toEqual(new Set(['Invalid value']));
  });

  it('reports one problem of a value, the first', () => {
    const attribute = { ...words, oneOf: ['a'], maxLength: 1, ...optional } as const;
    expect(details(attribute, '123')).toEqual(['it is "123": expected one of "a".']);
  });

  it('cuts a long value, so that the message stays readable', () => {
    const [detail = ''] = details({ ...words, ...optional }, '7'.repeat(10_000));
    expect(detail).toBe(`it is "${'7'.repeat(100)}…": expected a word of letters.`);
  });

  it('shows what two objects of a set have, but nothing sensitive', () => {
    const element = {
      type: 'object',
      attributes: {
        name: { ...words, ...optional },
        tags: { type: 'set', element: words, ...optional },
        pin: { ...string, ...optional, sensitive: true },
      },
    } as const;
    const twice = ['A', 'a'].map((name) => ({ name, tags: ['x'], pin: 'hunter2' }));
    expect(details({ type: 'set', element, ...optional }, twice)).toEqual([
      'it is { name = "a", tags = ["x"] }: it means the same as { name = "A", tags = ["x"] }; keep one of them.',
    ]);
  });

  it('compares objects of a set by what they mean', () => {
    const element = {
      type: 'object',
      attributes: {
        name: { ...words, ...optional },
        tags: { type: 'set', element: words, ...optional },
      },
    } as const;
    const set = { type: 'set', element, ...optional } as const;
    const twice = [
      { name: 'A', tags: ['x', 'y'] },
      { name: 'a', tags: ['Y', 'X'] },
    ];
    expect(details(set, twice)).toHaveLength(1);
    expect(details(set, [...twice.slice(1), { name: 'a', tags: ['x'] }])).toEqual([]);
    expect(
      details(set, [
        { name: 'a', tags: UNKNOWN },
        { name: 'a', tags: UNKNOWN },
      ]),
    ).toEqual([]);
  });
});

describe('validateObject with a missing value', () => {
  const required = { required: true, description: '.' } as const;
  const leaf = { type: 'object', attributes: { name: { ...string, ...required } } } as const;

  // Terraform 1.11 accepts `name = null` for a required attribute, at the top and below.
  it.each<[string, Attributes, ObjectValue]>([
    ['at the top', { name: { ...string, ...required } }, { name: null }],
    ['in an object', { it: { ...leaf, ...optional } }, { it: { name: null } }],
    ['in a list', { it: { type: 'list', element: leaf, ...optional } }, { it: [{ name: null }] }],
  ])('refuses null for a required attribute %s', (_, attributes, config) => {
    expect(check(attributes, config)).toMatchObject([
      { detail: expect.stringContaining('name') as string },
    ]);
  });

  it.each<[string, Attribute, Value]>([
    ['a list', { type: 'list', element: string, ...optional }, ['a', null]],
    ['a set', { type: 'set', element: string, ...optional }, [null]],
    ['a map', { type: 'map', element: string, ...optional }, new Map([['k', null]])],
    ['a list of objects', { type: 'list', element: leaf, ...optional }, [null]],
  ])('refuses a null in %s, which no verb expects', (_, attribute, value) => {
    expect(details(attribute, value)).toHaveLength(1);
  });

  it('does not look into an object that is not there', () => {
    expect(check({ it: { ...leaf, ...optional } }, { it: null })).toEqual([]);
    expect(check({ it: { ...leaf, ...optional } }, { it: UNKNOWN })).toEqual([]);
  });
});

describe('validateObject with a value that only the provider gives', () => {
  const computed = { ...string, computed: true, description: '.' } as const;
  const leaf = { type: 'object', attributes: { id: computed } } as const;

  // Terraform 1.11 accepts configuration of attributes that are only computed.
  it.each<[string, Attributes, ObjectValue]>([
    ['at the top', { id: computed }, { id: 'x' }],
    ['in a set', { it: { type: 'set', element: leaf, ...optional } }, { it: [{ id: 'x' }] }],
  ])('refuses it %s', (_, attributes, config) => {
    expect(check(attributes, config)).toHaveLength(1);
  });
});

describe('validateObject with a sensitive value', () => {
  const secret = 'hunter2';
  const hidden = { ...optional, sensitive: true } as const;
  const other = { type: 'object', attributes: { pin: { ...words, ...optional } } } as const;

  it.each<[string, Attribute, Value]>([
    ['a text', { ...words, ...hidden }, secret],
    ['an element', { type: 'list', element: words, ...hidden }, [secret]],
    ['a duplicate', { type: 'set', element: string, ...hidden }, [secret, secret]],
    ['a key', { type: 'map', element: string, key: word, ...hidden }, new Map([[secret, 'a']])],
    ['a value under a key', { type: 'map', element: words, ...hidden }, new Map([[secret, '7']])],
    ['an attribute of an object', { ...other, ...hidden }, { pin: secret }],
    ['an attribute of an element', { type: 'set', element: other, ...hidden }, [{ pin: secret }]],
  ])('reports %s without showing it', (_, attribute, value) => {
    const found = check({ it: attribute }, { it: value });
    expect(found).toHaveLength(1);
    expect(found[0]?.detail).toMatch(/^it.* is a value that is kept out of messages: /);
    expect(found[0]?.detail).not.toContain(secret);
  });

  it('keeps a sensitive attribute of an object hidden, and shows its neighbours', () => {
    const attributes = { open: { ...words, ...optional }, pin: { ...words, ...hidden } };
    const [open, pin] = check(
      { it: { type: 'object', attributes, ...optional } },
      { it: { open: '1', pin: '2' } },
    );
    expect(open?.detail).toContain('"1"');
    expect(pin?.detail).not.toContain('"2"');
  });
});

describe('validateObject with a whole number', () => {
  it.each([2n ** 63n, -(2n ** 63n) - 1n, 10n ** 40n])('refuses %s, beyond 64 bits', (value) => {
    expect(details({ type: 'int64', ...optional }, value)).toHaveLength(1);
  });

  it.each([2n ** 63n - 1n, -(2n ** 63n), 0n])('accepts %s', (value) => {
    expect(details({ type: 'int64', ...optional }, value)).toEqual([]);
  });
});
