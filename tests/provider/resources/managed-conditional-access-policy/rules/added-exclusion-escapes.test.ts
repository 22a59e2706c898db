import { UNKNOWN } from '../../../../../provider/framework/value';
import { addedExclusionEscapes as rule } from '../../../../../provider/resources/managed-conditional-access-policy/rules/added-exclusion-escapes';
import { findings, GROUP, guests, policy, USER } from '../states';

describe(rule.name, () => {
  it.each([
    ['nothing new', policy({ exclude_groups: [GROUP] }), policy({ exclude_groups: [GROUP] })],
    [
      'another spelling',
      policy({ exclude_groups: [`/groups/${GROUP.toUpperCase()}`] }),
      policy({ exclude_groups: [GROUP] }),
    ],
    ['fewer', policy(), policy({ exclude_groups: [GROUP] })],
    ['what is not known yet', policy({ exclude_groups: UNKNOWN }), policy()],
    ['entries that are not known yet', policy({ exclude_groups: [UNKNOWN] }), policy()],
    [
      'guests that are not known yet',
      policy({ exclude_guests_or_external_users: UNKNOWN }),
      policy(),
    ],
  ])('passes %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each([
    ['exclude_users', [USER], `user ${USER}`],
    ['exclude_users', ['GuestsOrExternalUsers'], 'user GuestsOrExternalUsers'],
    ['exclude_groups', [GROUP, UNKNOWN], `group ${GROUP}`],
    ['exclude_roles', [GROUP], `role ${GROUP}`],
    [
      'exclude_guests_or_external_users',
      guests('internalGuest', 'serviceProvider'),
      'guests of the kind internalGuest, guests of the kind serviceProvider',
    ],
  ])('tells whom %s lets off: %p', (attribute, value, who) => {
    expect(findings(rule, policy({ [attribute]: value }), policy())).toEqual([
      {
        verdict: 'advise',
        summary: 'More escape a policy of Microsoft’s',
        detail: `${who} would be excluded: the policy demands nothing of them any more, whatever includes them.`,
        path: [attribute],
      },
    ]);
  });

  it('cuts a long list', () => {
    const many = Array.from({ length: 2_048 }, (_, index) =>
      GROUP.replace(/\d{4}$/, String(index).padStart(4, '0')),
    );
    const [finding] = findings(rule, policy({ exclude_groups: many }), policy());
    expect(finding?.detail).toContain('and 2038 more');
    expect(finding?.detail.length).toBeLessThan(1_000);
  });
});
