import { UNKNOWN } from '../../../../../../provider/framework/value';
import { usersAreNotAdded } from '../../../../../../provider/resources/define/targets/rules/users-are-not-added';
import { ADA, findings, state, user, words } from '../../method/states';

const rule = usersAreNotAdded(words.page);

describe(rule.name, () => {
  const targeted = state({ include_targets: [user(ADA)] });
  const excluded = state({ exclude_user_ids: [ADA] });

  it.each([
    ['target', targeted, ['include_targets', { element: true }, 'user_id']],
    ['exclusion', excluded, ['exclude_user_ids']],
  ])('refuses a user as new %s', (_, planned, path) => {
    expect(findings(rule, planned, state())).toEqual([
      {
        verdict: 'refuse',
        summary: 'Users cannot be added as targets',
        detail: `User ${ADA} is no target now. Put the user into a group and target the group.`,
        path,
      },
    ]);
  });

  it('refuses to move a user from one list to the other', () => {
    expect(findings(rule, excluded, targeted)).toHaveLength(1);
  });

  it.each([
    ['stays a target', targeted, targeted],
    [
      'is spelled otherwise',
      state({ exclude_user_ids: [`/users/${ADA.toUpperCase()}`] }),
      excluded,
    ],
    ['leaves', state(), targeted],
    ['is unknown', state({ exclude_user_ids: [UNKNOWN] }), state()],
    [
      'is among unknown ones',
      state({ exclude_user_ids: UNKNOWN, include_targets: UNKNOWN }),
      state(),
    ],
  ])('passes where a user %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it('looks where a part of the state says whom it is for', () => {
    const within = usersAreNotAdded(words.page, [['campaign'], ['reports']]);
    const part = (campaign: object | null, reports: object | null) =>
      ({ campaign, reports }) as object;
    expect(
      findings(
        within,
        part({ exclude_user_ids: [ADA] }, { include_target: user(ADA) }),
        part({ exclude_user_ids: [] }, null),
      ).map(({ path }) => path),
    ).toEqual([
      ['campaign', 'exclude_user_ids'],
      ['reports', 'include_target', 'user_id'],
    ]);
  });
});
