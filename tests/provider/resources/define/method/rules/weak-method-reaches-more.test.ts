import { UNKNOWN } from '../../../../../../provider/framework/value';
import { weakMethodReachesMore } from '../../../../../../provider/resources/define/method/rules/weak-method-reaches-more';
import { ADMINS, everyone, findings, group, type Overrides, STAFF, state, words } from '../states';

const rule = weakMethodReachesMore(words, {
  because: 'They are weak.',
  source: 'https://learn.microsoft.com/weak',
});

describe(rule.name, () => {
  it.each<[string, Overrides, Overrides, string, string]>([
    ['the method is switched on', {}, { state: 'disabled' }, 'its targets', 'state'],
    [
      'a group is included',
      { include_targets: [group(STAFF), group(ADMINS)] },
      { include_targets: [group(STAFF)] },
      `group ${ADMINS}`,
      'include_targets',
    ],
    ['everybody is included', { include_targets: [everyone] }, {}, 'all_users', 'include_targets'],
    [
      'an exclusion ends',
      { exclude_group_ids: [] },
      { exclude_group_ids: [ADMINS] },
      `group ${ADMINS}`,
      'include_targets',
    ],
  ])('advises where %s', (_, planned, current, who, path) => {
    expect(findings(rule, state(planned), state(current))).toEqual([
      {
        verdict: 'advise',
        summary: 'Passkeys reach more users',
        detail: `Passkeys would newly be open to ${who}. They are weak.`,
        path: [path],
      },
    ]);
  });

  it.each<[string, Overrides, Overrides]>([
    ['the reach shrinks', { include_targets: [group(STAFF)] }, {}],
    ['a group stands for everybody', {}, { include_targets: [everyone] }],
    ['the method is off', { state: 'disabled', include_targets: [everyone] }, {}],
    ['the state is unknown', { state: UNKNOWN, include_targets: [everyone] }, {}],
    ['targets are unknown', { include_targets: UNKNOWN }, {}],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, state(planned), state(current))).toEqual([]);
  });
});
