import { UNKNOWN } from '../../../../../provider/framework/value';
import { widerReachCatches as rule } from '../../../../../provider/resources/conditional-access-policy/rules/wider-reach-catches';
import type { CurrentPolicy } from '../../../../../provider/resources/conditional-access-policy/rules/rule';
import { about, ADA, EMERGENCY, findings, forUsers, policy, STAFF, when } from '../states';

const lines = (planned: CurrentPolicy, current: CurrentPolicy): string[] =>
  findings(rule, planned, current).flatMap(({ detail }) => detail.split('\n').slice(1));

describe(rule.name, () => {
  it.each([
    ['a creation', policy(), null],
    ['what stays', policy(), policy()],
    [
      'fewer users',
      forUsers({ include_groups: [STAFF] }),
      forUsers({ include_groups: [STAFF, EMERGENCY] }),
    ],
    [
      'some users instead of all',
      forUsers({ include_users: [ADA] }),
      forUsers({ include_users: ['All'] }),
    ],
    [
      'groups beside every user',
      forUsers({ include_users: [ADA], include_groups: [STAFF] }),
      forUsers({ include_users: ['All'] }),
    ],
    ['what is unknown', forUsers({ include_groups: [UNKNOWN], exclude_groups: UNKNOWN }), policy()],
    [
      'a policy that stays off',
      policy({ state: 'disabled' }),
      forUsers({ include_users: [ADA] }, { state: 'disabled' }),
    ],
  ])('says nothing of %s', (_, planned, current) => {
    expect(lines(planned, current ?? planned)).toEqual([]);
    if (current === null) expect(findings(rule, planned, null)).toEqual([]);
  });

  it('says whom an exclusion that goes lets in', () => {
    expect(findings(rule, forUsers({ include_users: ['All'] }), policy())).toEqual([
      {
        verdict: 'advise',
        summary: 'Policy "Everybody" applies to more',
        detail: `Whoever it catches has to satisfy it at the next sign-in, or is stopped:\n  conditions.users.exclude_groups: remove "${EMERGENCY}"`,
        path: ['conditions', 'users', 'exclude_groups'],
      },
    ]);
  });

  it.each([
    [
      'users',
      policy(),
      forUsers({ include_users: [ADA], exclude_groups: [EMERGENCY] }),
      ['  conditions.users.include_users: add "All"'],
    ],
    [
      'an application filter',
      about({ application_filter: { mode: 'include', rule: 'a' } }),
      about({ include_applications: [] }),
      ['  conditions.applications.application_filter: (none) → { mode = "include", rule = "a" }'],
    ],
    [
      'a context',
      about({ include_authentication_context_class_references: ['c1', 'c2'] }),
      about({ include_authentication_context_class_references: ['C1'] }),
      ['  conditions.applications.include_authentication_context_class_references: add "c2"'],
    ],
    [
      'a condition that goes',
      policy(),
      when({ platforms: { include_platforms: ['iOS'], exclude_platforms: ['android'] } }),
      [
        '  conditions.platforms.include_platforms: remove "iOS"',
        '  conditions.platforms.exclude_platforms: remove "android"',
      ],
    ],
    [
      'a level',
      when({ sign_in_risk_levels: ['high', 'medium'] }),
      when({ sign_in_risk_levels: ['high'] }),
      ['  conditions.sign_in_risk_levels: add "medium"'],
    ],
    [
      'every client',
      policy(),
      when({ client_app_types: ['browser'] }),
      [
        '  conditions.client_app_types: remove "browser"',
        '  conditions.client_app_types: add "all"',
      ],
    ],
    [
      'a device filter that goes',
      policy(),
      when({ devices: { device_filter: { mode: 'exclude', rule: 'a' } } }),
      ['  conditions.devices.device_filter: { mode = "exclude", rule = "a" } → (none)'],
    ],
  ])('says that %s widen it', (_, planned, current, expected) => {
    expect(lines(planned, current)).toEqual(expected);
  });

  it('says that guests who are excluded no longer are caught', () => {
    const excluding = (types: readonly string[]) =>
      forUsers({
        include_users: ['All'],
        exclude_guests_or_external_users: { guest_or_external_user_types: types },
      });
    expect(
      lines(excluding(['internalGuest']), excluding(['internalGuest', 'serviceProvider'])),
    ).toEqual([expect.stringContaining('exclude_guests_or_external_users')]);
  });
});
