import type { Attributes } from '../../../../../provider/framework/schema';
import { UNKNOWN } from '../../../../../provider/framework/value';
import { groupId, objectId } from '../../../../../provider/resources/define/formats';
import {
  groupReferences,
  newGroups,
} from '../../../../../provider/resources/define/targets/group-references';
import { ADA, ADMINS, STAFF } from '../method/states';

const base = { optional: true, description: '' } as const;
const group = { type: 'string', format: groupId, ...base } as const;
const schema: Attributes = {
  one: group,
  user: { type: 'string', format: objectId, ...base },
  several: { type: 'set', element: { type: 'string', format: groupId }, ...base },
  inner: { type: 'object', attributes: { one: group }, ...base },
  targets: {
    type: 'set',
    element: { type: 'object', attributes: { group_id: group } },
    ...base,
  },
  in_order: { type: 'list', element: { type: 'string', format: groupId }, ...base },
  by_key: {
    type: 'map',
    element: { type: 'object', attributes: { group_id: group } },
    ...base,
  },
};

describe('the groups of a state', () => {
  it('are found wherever the schema says so, in lower case', () => {
    expect(
      groupReferences(schema, {
        one: `/groups/${STAFF.toUpperCase()}`,
        user: ADA,
        several: [STAFF, ADMINS],
        inner: { one: STAFF },
        targets: [{ group_id: ADMINS }],
        in_order: [STAFF],
        by_key: new Map([['a', { group_id: STAFF }]]),
      }),
    ).toEqual([
      { id: STAFF, path: ['one'] },
      { id: STAFF, path: ['several'] },
      { id: ADMINS, path: ['several'] },
      { id: STAFF, path: ['inner', 'one'] },
      { id: ADMINS, path: ['targets', { element: true }, 'group_id'] },
      { id: STAFF, path: ['in_order', { index: 0 }] },
      { id: STAFF, path: ['by_key', { key: 'a' }, 'group_id'] },
    ]);
  });

  it('are not looked for in what is unknown or missing', () => {
    expect(
      groupReferences(schema, {
        one: UNKNOWN,
        several: [UNKNOWN],
        inner: UNKNOWN,
        targets: [UNKNOWN],
        in_order: UNKNOWN,
        by_key: null,
      }),
    ).toEqual([]);
  });
});

describe('the groups that a change brings in', () => {
  it('are those that were not at their place', () => {
    const current = { several: [STAFF], targets: [{ group_id: ADMINS.toUpperCase() }] };
    const planned = { several: [STAFF, ADMINS], targets: [{ group_id: ADMINS }] };
    expect(newGroups(schema, planned, current)).toEqual([{ id: ADMINS, path: ['several'] }]);
  });
});
