import { planObject } from '../../../provider/framework/plan';
import type { Attributes } from '../../../provider/framework/schema';
import { type ObjectValue, UNKNOWN } from '../../../provider/framework/value';

const optional = { optional: true, computed: true, description: '' } as const;
const schema: Attributes = {
  name: { type: 'string', optional: true, description: '' },
  kept: { type: 'bool', ...optional, keepState: true },
  kept_or_off: { type: 'bool', ...optional, keepState: true, default: false },
  off: { type: 'bool', ...optional, default: false },
  members: {
    type: 'set',
    element: {
      type: 'object',
      attributes: {
        id: { type: 'string', required: true, description: '' },
        kept_or_off: { type: 'bool', ...optional, keepState: true, default: false },
      },
    },
    ...optional,
    keepState: true,
  },
};
const nothing: ObjectValue = {
  name: null,
  kept: null,
  kept_or_off: null,
  off: null,
  members: null,
};
const prior: ObjectValue = {
  ...nothing,
  kept: true,
  kept_or_off: true,
  off: true,
  members: [{ id: 'a', kept_or_off: true }],
};

describe('a plan', () => {
  it('of something new has defaults, and what only the service knows is open', () => {
    expect(planObject(schema, nothing, null)).toEqual({
      ...nothing,
      kept: UNKNOWN,
      kept_or_off: false,
      off: false,
      members: UNKNOWN,
    });
  });

  it('of a change keeps what is kept, whatever is new without it', () => {
    expect(planObject(schema, { ...nothing, name: 'x' }, prior)).toEqual({
      ...prior,
      name: 'x',
      off: false,
    });
  });

  it('keeps members of a collection likewise, and gives new ones their default', () => {
    const members = [
      { id: 'b', kept_or_off: null },
      { id: 'a', kept_or_off: null },
    ];
    expect(planObject(schema, { ...nothing, members }, prior)).toMatchObject({
      members: [
        { id: 'b', kept_or_off: false },
        { id: 'a', kept_or_off: true },
      ],
    });
  });

  it('takes null for what the service leaves out of something that is there', () => {
    const bare = { ...prior, kept_or_off: null };
    expect(planObject(schema, { ...nothing, name: 'x' }, bare)).toMatchObject({
      kept_or_off: null,
    });
  });
});
