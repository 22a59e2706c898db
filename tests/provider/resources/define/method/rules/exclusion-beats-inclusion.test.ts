import { UNKNOWN } from '../../../../../../provider/framework/value';
import { exclusionBeatsInclusion } from '../../../../../../provider/resources/define/method/rules/exclusion-beats-inclusion';
import { ADA, ADMINS, findings, group, state, user, type Overrides, words } from '../states';

const rule = exclusionBeatsInclusion(words);

describe(rule.name, () => {
  it('advises where a group is both, in any spelling', () => {
    const exclude_group_ids = [`/groups/${ADMINS.toUpperCase()}`];
    expect(findings(rule, state({ exclude_group_ids }))).toEqual([
      {
        verdict: 'advise',
        summary: 'Included and excluded',
        detail: `group ${ADMINS} is an include target and excluded as well. Exclusion beats inclusion: its members may not use passkeys. Remove it from one of the two.`,
        path: ['exclude_group_ids'],
      },
    ]);
  });

  it('advises where a user is both', () => {
    const planned = state({ include_targets: [user(ADA)], exclude_user_ids: [ADA] });
    expect(findings(rule, planned)).toMatchObject([{ path: ['exclude_user_ids'] }]);
  });

  it.each<[string, Overrides]>([
    ['excluded', { exclude_group_ids: UNKNOWN }],
    ['one of the excluded', { exclude_group_ids: [UNKNOWN] }],
    ['included', { exclude_group_ids: [ADMINS], include_targets: UNKNOWN }],
    [
      'the id of a target',
      {
        exclude_group_ids: [ADMINS],
        include_targets: [{ ...group(ADMINS), group_id: UNKNOWN }],
      },
    ],
  ])('waits while it does not know who is %s', (_, overrides) => {
    expect(findings(rule, state(overrides))).toEqual([]);
  });

  it('says nothing of others', () => {
    expect(findings(rule, state({ exclude_group_ids: [ADA] }))).toEqual([]);
  });
});
