import { UNKNOWN } from '../../../../../provider/framework/value';
import { scopeCountsAsCapable as rule } from '../../../../../provider/resources/x509-certificate-method/rules/scope-counts-as-capable';
import { ADMINS, STAFF } from '../../define/method/states';
import { findings } from '../../states';
import { state } from '../states';

const on = (targets: unknown, more: object = {}) =>
  state({
    state: 'enabled',
    include_targets: targets,
    exclude_group_ids: [],
    exclude_user_ids: [],
    ...more,
  });
const STAFF_ALONE = [{ group_id: STAFF }];

describe(rule.name, () => {
  it.each([
    ['everybody is included', on([{ all_users: true }]), on(STAFF_ALONE), 'all_users'],
    ['a group is', on([{ group_id: ADMINS }]), on(STAFF_ALONE), `group ${ADMINS}`],
    [
      'the method is switched on',
      on(STAFF_ALONE),
      on(STAFF_ALONE, { state: 'disabled' }),
      `group ${STAFF}`,
    ],
    [
      'an exclusion ends',
      on(STAFF_ALONE),
      on(STAFF_ALONE, { exclude_group_ids: [ADMINS] }),
      `group ${ADMINS}`,
    ],
  ])('advises where %s', (_, planned, current, who) => {
    expect(findings(rule, planned, current)).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringMatching(new RegExp(`^${who} would come into scope`)) as string,
        path: ['include_targets'],
      },
    ]);
  });

  it.each([
    ['nobody is added', on(STAFF_ALONE), on(STAFF_ALONE)],
    ['everybody was in scope', on(STAFF_ALONE), on([{ all_users: true }])],
    [
      'the method is off',
      on([{ all_users: true }], { state: 'disabled' }),
      on(STAFF_ALONE, { state: 'disabled' }),
    ],
    ['it is not known whether it is on', on([{ all_users: true }], { state: UNKNOWN }), on([])],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });
});
