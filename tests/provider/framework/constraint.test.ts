import { describeConstraint } from '../../../provider/framework/constraint';
import type { Attribute, ValueType } from '../../../provider/framework/schema';

const format = {
  name: 'AAGUID',
  expected: '8-4-4-4-12 hexadecimal digits',
  accepts: () => true,
  canonical: (text: string) => text,
};
const object = { type: 'object', attributes: {} } as const;

const describeType = (type: ValueType): string[] =>
  describeConstraint({ ...type, optional: true, description: '.' });

describe('describeConstraint', () => {
  it.each<[ValueType, string[]]>([
    [{ type: 'string' }, []],
    [{ type: 'string', oneOf: ['a', 'b'] }, ['One of `a`, `b`.']],
    [{ type: 'string', format }, ['Format: 8-4-4-4-12 hexadecimal digits.']],
    [{ type: 'string', maxLength: 30 }, ['At most 30 characters.']],
    [{ type: 'bool' }, []],
    [{ type: 'bool', only: true }, ['Only `true`.']],
    [{ type: 'bool', only: false }, ['Only `false`.']],
    [{ type: 'int64' }, []],
    [{ type: 'int64', min: 0 }, ['At least 0.']],
    [{ type: 'number', max: 0 }, ['At most 0.']],
    [{ type: 'number', min: -1.5, max: 2 }, ['From -1.5 to 2.']],
    [{ type: 'list', element: { type: 'string' } }, []],
    [{ type: 'set', element: { type: 'string', oneOf: ['a'] } }, ['One of `a`.']],
    [
      { type: 'set', element: { type: 'string', format }, maxItems: 5 },
      ['Format: 8-4-4-4-12 hexadecimal digits.', 'At most 5 elements.'],
    ],
    [{ type: 'map', element: object, maxItems: 2 }, ['At most 2 elements.']],
    [{ type: 'list', element: object, minItems: 1 }, ['At least 1 element.']],
    [object, []],
  ])('describes %j', (type, expected) => {
    expect(describeType(type)).toEqual(expected);
  });

  it('says which keys a map may have', () => {
    const [text = ''] = describeType({ type: 'map', key: format, element: object });
    expect(text).toContain('8-4-4-4-12 hexadecimal digits');
  });

  it('says every constraint that validation checks', () => {
    expect(describeType({ type: 'string', format, maxLength: 30 })).toEqual([
      'Format: 8-4-4-4-12 hexadecimal digits.',
      'At most 30 characters.',
    ]);
  });

  it.each<[ValueType, Attribute['default'], string]>([
    [{ type: 'string' }, 'red', 'Default: `"red"`.'],
    [{ type: 'string' }, '', 'Default: `""`.'],
    [{ type: 'bool' }, false, 'Default: `false`.'],
    [{ type: 'int64' }, 0n, 'Default: `0`.'],
    [{ type: 'number' }, 0.5, 'Default: `0.5`.'],
    [{ type: 'set', element: { type: 'string' } }, [], 'Default: `[]`.'],
  ])('says what %j is without a value', (type, value, expected) => {
    const attribute: Attribute = {
      ...type,
      optional: true,
      computed: true,
      description: '.',
      ...(value !== undefined && { default: value }),
    };
    expect(describeConstraint(attribute)).toEqual([expected]);
  });

  it('says that what is new has a default, where what is there stays', () => {
    expect(
      describeConstraint({
        type: 'bool',
        optional: true,
        computed: true,
        keepState: true,
        default: false,
        description: '.',
      }),
    ).toEqual(['An omission leaves it as it is; what is new has `false`.']);
  });

  it('ends with what belongs to more than the attribute', () => {
    const notice = 'It may change.';
    expect(
      describeConstraint({ type: 'int64', min: 0, optional: true, description: '.', notice }),
    ).toEqual(['At least 0.', notice]);
  });

  it('counts one element as one', () => {
    expect(describeType({ type: 'set', element: { type: 'bool' }, maxItems: 1 })).toEqual([
      'At most 1 element.',
    ]);
  });
});
