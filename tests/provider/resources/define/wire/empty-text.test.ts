import {
  emptyIsNone,
  type JsonObject,
  type WiredAttributes,
} from '../../../../../provider/resources/define/wire/form';
import { fromWire } from '../../../../../provider/resources/define/wire/from-wire';
import { toWire } from '../../../../../provider/resources/define/wire/to-wire';

const description = 'A text.';

describe('a text that says as little as none', () => {
  const attributes = {
    note: { type: 'string', optional: true, description, ...emptyIsNone },
  } as const satisfies WiredAttributes;

  it.each(['', null, undefined])('is read as none: %p', (note) => {
    expect(fromWire(attributes, { note } as JsonObject)).toEqual({ note: null });
  });

  it('is not cleared, as nothing is there', () => {
    expect(toWire(attributes, { note: null }, { note: '' }).body).toEqual({});
    expect(toWire(attributes, { note: null }, { note: 'x' }).body).toEqual({ note: null });
  });
});
