import { UNKNOWN } from '../../../../../provider/framework/value';
import { enabledPolicyIsEnforced as rule } from '../../../../../provider/resources/conditional-access-policy/rules/enabled-policy-is-enforced';
import { findings, policy } from '../states';

describe(rule.name, () => {
  it.each([
    ['a policy that stays on', policy(), policy()],
    ['a policy that is off', policy({ state: 'disabled' }), null],
    ['a state that is unknown', policy({ state: UNKNOWN }), null],
    ['a policy that goes off', policy({ state: 'disabled' }), policy()],
  ])('says nothing of %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it('advises of every creation in the same words', () => {
    const found = findings(rule, policy());
    expect(found).toEqual([
      {
        verdict: 'advise',
        summary: 'Policies are enforced as soon as they are created',
        detail:
          'To see first whom a policy stops, create it with state = "enabledForReportingButNotEnforced"; that does not see user actions.',
        path: ['state'],
      },
    ]);
    expect(findings(rule, policy({ display_name: 'Another' }))).toEqual(found);
  });

  it.each(['disabled', 'enabledForReportingButNotEnforced'])(
    'says whom a policy that was %s catches from now on',
    (state) => {
      const conditions = {
        users: {
          include_users: ['All'],
          exclude_groups: UNKNOWN,
          exclude_guests_or_external_users: { guest_or_external_user_types: ['internalGuest'] },
        },
      };
      expect(findings(rule, policy({ conditions }), policy({ conditions, state }))).toEqual([
        {
          verdict: 'advise',
          summary: 'Policy "Everybody" will be enforced',
          detail: [
            'From this apply on it demands mfa, where it applies:',
            '  conditions.users.include_users: ["All"]',
            '  conditions.users.exclude_groups: (known after apply)',
            '  conditions.applications.include_applications: ["All"]',
            '  conditions.client_app_types: ["all"]',
            '  conditions.users.exclude_guests_or_external_users: { guest_or_external_user_types = ["internalGuest"] }',
          ].join('\n'),
          path: ['state'],
        },
      ]);
    },
  );

  it('says so where the demand is not known yet', () => {
    const [found] = findings(
      rule,
      policy({ grant_controls: UNKNOWN }),
      policy({ state: 'disabled' }),
    );
    expect(found?.detail).toMatch(/^From this apply on it demands what is known after apply, /);
  });
});
