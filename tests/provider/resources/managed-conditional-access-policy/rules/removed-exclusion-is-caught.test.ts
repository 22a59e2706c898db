import { UNKNOWN } from '../../../../../provider/framework/value';
import { removedExclusionIsCaught as rule } from '../../../../../provider/resources/managed-conditional-access-policy/rules/removed-exclusion-is-caught';
import { findings, GROUP, guests, policy, USER } from '../states';

const excluding = policy({
  exclude_users: [USER],
  exclude_groups: [GROUP],
  exclude_guests_or_external_users: guests('internalGuest', 'serviceProvider'),
});

describe(rule.name, () => {
  it.each([
    ['nothing', excluding, excluding],
    ['more than before', excluding, policy()],
    ['what is not known yet', { ...excluding, exclude_groups: UNKNOWN }, excluding],
    ['an entry that may be the one', { ...excluding, exclude_groups: [UNKNOWN] }, excluding],
  ])('passes %s', (_, planned, current) => {
    expect(findings(rule, planned as typeof excluding, current)).toEqual([]);
  });

  it('tells whom the policy then applies to, list by list', () => {
    const planned = policy({ exclude_guests_or_external_users: guests('serviceProvider') });
    expect(findings(rule, planned, excluding).map(({ path, detail }) => [path, detail])).toEqual([
      [['exclude_users'], expect.stringMatching(new RegExp(`^user ${USER} would be`))],
      [['exclude_groups'], expect.stringMatching(new RegExp(`^group ${GROUP} would be`))],
      [
        ['exclude_guests_or_external_users'],
        expect.stringMatching(/^guests of the kind internalGuest would be/),
      ],
    ]);
  });
});
