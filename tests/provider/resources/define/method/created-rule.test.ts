import { onCreation } from '../../../../../provider/resources/define/method/created-rule';
import { sharedRules } from '../../../../../provider/resources/define/method/shared-rules';
import { WHOLE } from '../../../../../provider/resources/define/targets/targeted';
import { words } from '../../../../../provider/resources/external-authentication-method/schema';
import { findings, group, GROUP, method } from '../../external-authentication-method/states';

const { refusals, advice } = sharedRules(words, [WHOLE]);

/** Names of the rules that say something of a plan. */
const heard = (planned: object, current: object | null = null): string[] =>
  [...refusals, ...advice]
    .map(onCreation)
    .filter((rule) => findings(rule, planned as never, current as never).length > 0)
    .map(({ name }) => name);

const everyone = { all_users: true, group_id: null, user_id: null };
const user = { all_users: null, group_id: null, user_id: GROUP };

describe('the creation of a method', () => {
  it.each([
    ['nobody', method()],
    ['a group', method({ state: 'enabled', include_targets: [group()] })],
    ['a group, and not another one', method({ exclude_group_ids: [GROUP] })],
  ])('for %s goes without saying', (_, planned) => {
    expect(heard(planned)).toEqual([]);
  });

  it('for every user is told', () => {
    expect(heard(method({ include_targets: [everyone] }))).toEqual(['every-user-is-reached']);
  });

  it.each([
    ['for a single user', method({ include_targets: [user] })],
    ['that excludes a single user', method({ exclude_user_ids: [GROUP] })],
  ])('%s is refused', (_, planned) => {
    expect(heard(planned)).toContain('users-are-not-added');
  });

  it('that includes and excludes one group is told', () => {
    const planned = method({ include_targets: [group()], exclude_group_ids: [GROUP] });
    expect(heard(planned)).toEqual(['exclusion-beats-inclusion']);
  });
});

describe('a change of a method that was created', () => {
  it('is judged against what it was', () => {
    const before = method({ state: 'enabled', include_targets: [group()] });
    expect(heard(method(), before)).toEqual(['disabling-ends-sign-in']);
    expect(heard(method({ state: 'enabled' }), before)).toEqual([
      'targets-are-not-emptied',
      'removed-target-ends-sign-in',
    ]);
    const on = method({ state: 'enabled' });
    expect(heard(method({ state: 'enabled', exclude_group_ids: [GROUP] }), on)).toEqual([
      'added-exclusion-ends-sign-in',
    ]);
  });
});
