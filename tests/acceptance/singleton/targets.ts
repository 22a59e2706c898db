import { summaries } from '../../support/outcome';
import { GROUPS } from '../../support/tenant';
import { openStage, type Subject } from './stage';

/** An include target as Graph holds it. */
export const included = (id: string, more: object = {}): Record<string, unknown> => ({
  id,
  targetType: 'group',
  isRegistrationRequired: false,
  ...more,
});

/** Every user as an include target. */
export const toEveryone = (more: object = {}): Record<string, unknown> =>
  included('all_users', more);

/** An exclude target as Graph holds it. */
export const excluded = (id: string): Record<string, unknown> => ({ id, targetType: 'group' });

const NOWHERE = '9a0f0000-0000-4000-8000-0000000000ff';
const ADA = '05e40000-0000-4000-8000-000000000001';
const GRACE = '05e40000-0000-4000-8000-000000000002';
const users = [
  { id: ADA, displayName: 'Ada' },
  { id: GRACE, displayName: 'Grace' },
];

/**
 * The tests that the targets of every method pass.
 *
 * @param own - members that a target of the method has beside its kind, as Graph holds them
 */
export function describeTargets(method: Subject, own: object = {}): void {
  describe(`the targets of ${method.typeName}`, () => {
    const stage = openStage(method, { users });
    const on = { state: 'enabled' };

    it('keep what Graph holds of them, in any spelling and order', async () => {
      const staff = included(GROUPS.staff, { ...own, isRegistrationRequired: true });
      const ada = { ...included(ADA, own), targetType: 'user' };
      stage.change({ includeTargets: [staff, ada], excludeTargets: [excluded(GROUPS.privileged)] });
      await stage.applied({
        ...on,
        include_targets: [
          { user_id: ADA },
          { group_id: `/groups/${GROUPS.staff.toUpperCase()}` },
          { group_id: GROUPS.office },
        ],
        exclude_group_ids: [GROUPS.privileged.toUpperCase()],
      });
      expect(stage.live['includeTargets']).toEqual(
        expect.arrayContaining([staff, ada, included(GROUPS.office, own)]),
      );
      expect(stage.live['excludeTargets']).toEqual([excluded(GROUPS.privileged)]);
      expect(await stage.changes()).toBe(false);
      stage.change({ includeTargets: [...(stage.live['includeTargets'] as object[])].reverse() });
      expect(await stage.changes()).toBe(false);
    });

    it.each([
      [
        'a group that does not exist',
        { include_targets: [{ group_id: NOWHERE }] },
        'Group not found',
        'include_targets',
      ],
      [
        'an exclusion that does not exist',
        { exclude_group_ids: [NOWHERE] },
        'Group not found',
        'exclude_group_ids',
      ],
      [
        'a target of two kinds',
        { include_targets: [{ all_users: true, group_id: GROUPS.staff }] },
        'A target is of exactly one kind',
        'include_targets',
      ],
      [
        'a group that is named twice',
        {
          include_targets: [
            { group_id: GROUPS.staff },
            { group_id: `/groups/${GROUPS.staff.toUpperCase()}` },
          ],
        },
        'Invalid value',
        'include_targets',
      ],
      [
        'a new user',
        { include_targets: [{ user_id: GRACE }] },
        'Users cannot be added as targets',
        'include_targets',
      ],
      ['another state', { state: 'on' }, 'Invalid value', 'state'],
      [
        'the excluded set free',
        { exclude_group_ids: [] },
        'An exclusion would be emptied',
        'exclude_group_ids',
      ],
    ])('are refused at plan: %s', async (_, attributes, summary, at) => {
      stage.change({ excludeTargets: [excluded(GROUPS.privileged)] });
      stage.declare({ ...on, ...attributes });
      const { code, errors } = await stage.plan();
      expect(code).toBe(1);
      expect(errors).toMatchObject([{ summary, at }]);
      expect(stage.writes).toEqual([]);
    });

    it('and the state may be what no version before knew, until that is changed', async () => {
      const future = { ...included(GROUPS.staff, own), targetType: 'planet' };
      stage.change({ state: 'resting', includeTargets: [future] });
      stage.declare({});
      expect((await stage.apply()).errors).toEqual([]);
      expect(await stage.changes()).toBe(false);
      expect(stage.live).toMatchObject({ state: 'resting', includeTargets: [future] });
      await stage.applied(on);
      expect(stage.live).toMatchObject({ state: 'enabled', includeTargets: [future] });
      expect(await stage.changes()).toBe(false);
    });

    it('may be freed where that is meant, and take no groups that are none', async () => {
      stage.change({ excludeTargets: [excluded(GROUPS.privileged)] });
      stage.declare({
        include_targets: [{ group_id: GROUPS.office }],
        exclude_group_ids: [],
        allow_empty_exclusions: true,
      });
      const { errors, warnings } = await stage.apply();
      expect(errors).toEqual([]);
      expect(summaries(warnings)).toContain('Not a security group');
      expect(stage.live['excludeTargets']).toEqual([]);
    });
  });
}
