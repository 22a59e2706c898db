import { type ObjectValue, UNKNOWN } from '../../../../provider/framework/value';
import { settle } from '../../../../provider/resources/define/settle';

const description = 'A value.';
const attributes = {
  name: { type: 'string', required: true, description },
  id: { type: 'string', computed: true, description },
  inner: {
    type: 'object',
    optional: true,
    description,
    attributes: {
      given: { type: 'string', optional: true, description },
      open: { type: 'string', computed: true, description },
    },
  },
} as const;

describe('settle', () => {
  it('keeps what was planned, and takes what was open from what is live', () => {
    const planned: ObjectValue = {
      name: 'planned',
      id: UNKNOWN,
      inner: { given: null, open: UNKNOWN },
    };
    const live = { name: 'live', id: '7', inner: { given: 'live', open: 'found' } };
    expect(settle(attributes, planned, live)).toEqual({
      name: 'planned',
      id: '7',
      inner: { given: null, open: 'found' },
    });
  });

  it('takes a whole object that was open', () => {
    const live = { name: 'n', id: '7', inner: { given: 'a', open: 'b' } };
    expect(settle(attributes, { name: 'n', id: '7', inner: UNKNOWN }, live)['inner']).toEqual(
      live.inner,
    );
  });

  it('has null for what nobody knows', () => {
    const planned: ObjectValue = { name: 'n', id: UNKNOWN, inner: { given: null, open: UNKNOWN } };
    expect(settle(attributes, planned, { inner: null })).toEqual({
      name: 'n',
      id: null,
      inner: { given: null, open: null },
    });
  });
});
