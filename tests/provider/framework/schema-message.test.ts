import type { Attribute, Attributes } from '../../../provider/framework/schema';
import { SCHEMA_VERSION, toSchemaMessage } from '../../../provider/framework/schema-message';
import {
  NestingMode,
  Schema,
  type SchemaAttribute,
} from '../../../provider/protocol/wire/terraform';

const leaf = {
  type: 'object',
  attributes: {
    text: { type: 'string', required: true, description: 'Text.' },
    deeper: {
      type: 'map',
      element: {
        type: 'object',
        attributes: {
          codes: {
            type: 'list',
            element: { type: 'int64' },
            computed: true,
            description: 'Codes.',
          },
        },
      },
      optional: true,
      description: 'Deeper.',
    },
  },
} as const;

/** The message of one attribute, as Terraform reads it from the wire. */
function messageOf(attribute: Attribute): SchemaAttribute {
  const attributes: Attributes = { it: attribute };
  const schema = Schema.decode(Schema.encode(toSchemaMessage('A thing.', attributes)).finish());
  const [message] = schema.block?.attributes ?? [];
  if (message === undefined) throw new Error('the schema has no attribute');
  return message;
}

const typeOf = ({ type }: SchemaAttribute): unknown =>
  type.length === 0 ? undefined : JSON.parse(Buffer.from(type).toString());

const optional = { optional: true, description: '.' } as const;

describe('toSchemaMessage', () => {
  it('has one version and a description in Markdown', () => {
    const schema = toSchemaMessage('A **thing**.', {});
    expect(schema.version).toBe(SCHEMA_VERSION);
    expect(schema.block).toMatchObject({ description: 'A **thing**.', descriptionKind: 1 });
  });

  it.each<[Attribute, unknown]>([
    [{ type: 'string', ...optional }, 'string'],
    [{ type: 'bool', ...optional }, 'bool'],
    [{ type: 'int64', ...optional }, 'number'],
    [{ type: 'number', ...optional }, 'number'],
    [{ type: 'list', element: { type: 'string' }, ...optional }, ['list', 'string']],
    [{ type: 'set', element: { type: 'int64' }, ...optional }, ['set', 'number']],
    [{ type: 'map', element: { type: 'bool' }, ...optional }, ['map', 'bool']],
  ])('writes the type of %j as cty does', (attribute, expected) => {
    const message = messageOf(attribute);
    expect(typeOf(message)).toEqual(expected);
    expect(message.nestedType).toBeUndefined();
  });

  it.each<[string, Attribute, NestingMode]>([
    ['one object', { ...leaf, ...optional }, NestingMode.NESTING_SINGLE],
    ['a list', { type: 'list', element: leaf, ...optional }, NestingMode.NESTING_LIST],
    ['a set', { type: 'set', element: leaf, ...optional }, NestingMode.NESTING_SET],
    ['a map', { type: 'map', element: leaf, ...optional }, NestingMode.NESTING_MAP],
  ])('writes %s of objects as a nested type, to every depth', (_, attribute, nesting) => {
    const message = messageOf(attribute);
    expect(typeOf(message)).toBeUndefined();
    expect(message.nestedType?.nesting).toBe(nesting);
    const [text, deeper] = message.nestedType?.attributes ?? [];
    expect(text).toMatchObject({ name: 'text', required: true, optional: false, computed: false });
    expect(deeper?.nestedType?.nesting).toBe(NestingMode.NESTING_MAP);
    const [codes] = deeper?.nestedType?.attributes ?? [];
    expect(codes).toMatchObject({
      name: 'codes',
      required: false,
      optional: false,
      computed: true,
    });
    expect(codes === undefined ? undefined : typeOf(codes)).toEqual(['list', 'number']);
  });

  it('says who gives the value, and whether it is shown', () => {
    expect(messageOf({ type: 'string', required: true, description: '.' })).toMatchObject({
      required: true,
      optional: false,
      computed: false,
      sensitive: false,
    });
    expect(
      messageOf({
        type: 'string',
        optional: true,
        computed: true,
        sensitive: true,
        description: '.',
      }),
    ).toMatchObject({ required: false, optional: true, computed: true, sensitive: true });
  });

  it('adds what the declaration says of values to the description', () => {
    const message = messageOf({
      type: 'string',
      oneOf: ['red', 'green'],
      optional: true,
      computed: true,
      default: 'red',
      description: 'A colour.',
    });
    expect(message.description).toBe('A colour. One of `red`, `green`. Default: `"red"`.');
    expect(message.descriptionKind).toBe(1);
  });
});
