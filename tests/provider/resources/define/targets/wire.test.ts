import { exclusions, target, targets } from '../../../../../provider/resources/define/targets/wire';
import type { Json } from '../../../../../provider/framework/private-state';
import { ADA, ADMINS, STAFF } from '../method/states';

const nobody = { all_users: null, group_id: null, user_id: null };
const group = (group_id: string, more: object = {}) => ({ ...nobody, group_id, ...more });
const wireGroup = (id: string, more: object = {}): Record<string, Json> => ({
  id,
  targetType: 'group',
  ...more,
});
const level = { level: { type: 'string', optional: true, description: '' } } as const;

describe('include targets', () => {
  it.each([
    [{ ...nobody, all_users: true }, wireGroup('all_users')],
    [group(STAFF), wireGroup(STAFF)],
    [
      { ...nobody, user_id: ADA },
      { id: ADA, targetType: 'user' },
    ],
  ])('are the same both ways: %p', (state, wire) => {
    expect(targets().toWire([state], null)).toEqual([wire]);
    expect(targets().fromWire([wire])).toEqual([state]);
  });

  it('keep what Graph holds of them, with members of their own', () => {
    const live = [wireGroup(STAFF.toUpperCase(), { isRegistrationRequired: true, future: 1 })];
    const wanted = [group(`/groups/${STAFF}`, { level: 'x' }), group(ADMINS, { level: null })];
    expect(targets(level, { isRegistrationRequired: false }).toWire(wanted, live)).toEqual([
      { id: STAFF, targetType: 'group', isRegistrationRequired: true, future: 1, level: 'x' },
      { id: ADMINS, targetType: 'group', isRegistrationRequired: false },
    ]);
  });

  it('of a kind that is younger than this version read as groups, and stay what they are', () => {
    const live = [{ id: STAFF, targetType: 'planet' }];
    expect(targets().fromWire(live)).toEqual([group(STAFF)]);
    expect(targets().toWire([group(STAFF)], live)).toEqual(live);
  });

  it.each<[string, Json]>([
    ['nothing', null],
    ['an object', {}],
    ['elements that are none', [1, null, 'x', { id: 7 }, { id: STAFF }]],
  ])('are none where Graph says %s', (_, wire) => {
    expect(targets().fromWire(wire)).toEqual([]);
  });

  it('stay where nothing is said of them', () => {
    const live = [wireGroup(STAFF)];
    expect(targets().toWire(null, live)).toBe(live);
  });
});

describe('a single target', () => {
  it('keeps what Graph holds of it while it is the same', () => {
    const live = wireGroup(STAFF, { future: 1 });
    expect(target().toWire(group(STAFF), live)).toEqual(live);
    expect(target().toWire(group(ADMINS), live)).toEqual(wireGroup(ADMINS));
    expect(target().toWire(null, live)).toBe(live);
  });

  it.each<[Json, object | null]>([
    [wireGroup(STAFF), group(STAFF)],
    [null, null],
    ['x', null],
  ])('is read from %p', (wire, state) => {
    expect(target().fromWire(wire)).toEqual(state);
  });
});

describe('exclusions', () => {
  const live = [
    wireGroup(STAFF, { future: 1 }),
    { id: ADA, targetType: 'user' },
    wireGroup(ADMINS),
  ];

  it('of one kind are written beside those of the other', () => {
    expect(exclusions('group').toWire([`/groups/${STAFF}`], live)).toEqual([live[1], live[0]]);
    expect(exclusions('user').toWire([], live)).toEqual([live[0], live[2]]);
    expect(exclusions('group').toWire(null, live)).toBe(live);
  });

  it('are read by kind', () => {
    expect(exclusions('group').fromWire(live)).toEqual([STAFF, ADMINS]);
    expect(exclusions('user').fromWire(live)).toEqual([ADA]);
    expect(exclusions('user').fromWire(null)).toEqual([]);
  });
});
