import { UNKNOWN } from '../../../../../provider/framework/value';
import { usersAreNotAdded as rule } from '../../../../../provider/resources/fido2-method/rules/users-are-not-added';
import { ADA, findings, state, user } from '../states';

describe(rule.name, () => {
  const targeted = state({ include_targets: [user(ADA, 'default')] });
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
});
