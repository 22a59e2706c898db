import type { Attributes } from '../../../../../provider/framework/schema';
import type { WiredAttributes } from '../../../../../provider/resources/define/wire/form';
import { fromWire } from '../../../../../provider/resources/define/wire/from-wire';
import { shown } from '../../../../../provider/resources/define/wire/shown';
import { toWire } from '../../../../../provider/resources/define/wire/to-wire';
import { objectId } from '../../../../../provider/resources/define/formats';

const text = { type: 'string', description: 'A text.' } as const;

const attributes = {
  name: { ...text, required: true },
  mode: { ...text, optional: true, computed: true, default: 'slow', oneOf: ['slow', 'fast'] },
  ids: {
    type: 'set',
    element: { type: 'string', format: objectId },
    optional: true,
    computed: true,
    default: [],
    description: 'Ids.',
    graph: { name: 'members' },
  },
  parts: {
    type: 'list',
    element: { type: 'object', attributes: { size: { ...text, required: true } } },
    optional: true,
    description: 'Parts.',
  },
  inner: {
    type: 'object',
    required: true,
    description: 'An object.',
    attributes: { kept: { ...text, optional: true, computed: true, keepState: true } },
    graph: { emptyIsNone: true },
  },
} as const satisfies WiredAttributes;

const seen = shown(attributes);

/** Every attribute, at any depth. */
const all = (of: Attributes): object[] =>
  Object.values(of).flatMap((attribute) => [
    attribute,
    ...(attribute.type === 'object' ? all(attribute.attributes) : []),
    ...('element' in attribute && attribute.element.type === 'object'
      ? all(attribute.element.attributes)
      : []),
  ]);

describe('attributes that are only shown', () => {
  it('take no value of an author, at any depth', () => {
    expect(all(seen)).toHaveLength(7);
    for (const attribute of all(seen)) {
      expect(attribute).toMatchObject({ computed: true, keepState: true, nullable: true });
      for (const name of ['required', 'optional', 'default']) {
        expect(attribute).not.toHaveProperty(name);
      }
    }
  });

  it('mean the same: texts, formats and values stay', () => {
    expect(seen['mode']).toMatchObject({ description: 'A text.', oneOf: ['slow', 'fast'] });
    expect(seen['ids']).toMatchObject({ element: { format: objectId } });
  });

  const wire = {
    name: 'A',
    mode: null,
    members: ['x'],
    parts: [{ size: 'L' }],
    inner: { kept: 'yes' },
  };

  it('are read as they were', () => {
    expect(fromWire(seen, wire)).toEqual(fromWire(attributes, wire));
  });

  it('are never sent', () => {
    expect(toWire(seen, fromWire(seen, wire), {}).body).toEqual({});
  });
});
