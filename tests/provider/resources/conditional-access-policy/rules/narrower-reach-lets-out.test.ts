import { UNKNOWN } from '../../../../../provider/framework/value';
import { narrowerReachLetsOut as rule } from '../../../../../provider/resources/conditional-access-policy/rules/narrower-reach-lets-out';
import type { CurrentPolicy } from '../../../../../provider/resources/conditional-access-policy/rules/rule';
import {
  about,
  ADA,
  EMERGENCY,
  findings,
  forUsers,
  type Given,
  PARTNERS,
  policy,
  STAFF,
  when,
} from '../states';

const lines = (planned: CurrentPolicy, current: CurrentPolicy = policy()): string[] => {
  const found = findings(rule, planned, current);
  for (const { verdict, summary } of found) {
    expect([verdict, summary]).toEqual(['advise', 'Policy "Everybody" applies to less']);
  }
  return found.flatMap(({ detail }) => detail.split('\n').slice(1));
};
const guests = (more: Given = {}) => ({
  guest_or_external_user_types: ['internalGuest', 'serviceProvider'],
  ...more,
});

describe(rule.name, () => {
  it.each([
    ['a creation', when({ locations: { include_locations: ['AllTrusted'] } }), null],
    ['what stays', policy(), policy()],
    [
      'more users',
      forUsers({ include_users: ['All'], include_groups: [STAFF], exclude_groups: [EMERGENCY] }),
      policy(),
    ],
    [
      'every user instead of some',
      policy(),
      forUsers({ include_users: [ADA], exclude_groups: [EMERGENCY] }),
    ],
    ['another word for every client', when({ client_app_types: [] }), policy()],
    [
      'groups that go beside every user',
      policy(),
      forUsers({
        include_users: ['All'],
        include_groups: [STAFF],
        include_guests_or_external_users: guests(),
        exclude_groups: [EMERGENCY],
      }),
    ],
    ['nobody who goes', forUsers({ include_users: [ADA] }), forUsers({ include_users: ['None'] })],
    [
      'a condition that is unknown',
      when({ platforms: UNKNOWN, user_risk_levels: [UNKNOWN] }),
      policy(),
    ],
    ['users of whom one is unknown', forUsers({ include_users: [UNKNOWN] }), policy()],
    ['a filter that is unknown', when({ devices: { device_filter: UNKNOWN } }), policy()],
    [
      'a policy that stays off',
      when({ platforms: { include_platforms: ['iOS'] } }, { state: 'disabled' }),
      policy({ state: 'disabled' }),
    ],
  ])('says nothing of %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it('says what is included no longer', () => {
    const planned = forUsers({ include_groups: [STAFF], exclude_groups: [EMERGENCY] });
    expect(findings(rule, planned, policy())).toEqual([
      {
        verdict: 'advise',
        summary: 'Policy "Everybody" applies to less',
        detail:
          'Where it applies no longer, only other policies demand something:\n  conditions.users.include_users: remove "All"',
        path: ['conditions', 'users', 'include_users'],
      },
    ]);
  });

  it.each([
    [
      'an application',
      about({ include_applications: ['Office365'] }),
      about({ include_applications: ['Office365', ADA] }),
      [`  conditions.applications.include_applications: remove "${ADA}"`],
    ],
    [
      'an application of all',
      about({ include_applications: ['Office365'] }),
      policy(),
      ['  conditions.applications.include_applications: remove "All"'],
    ],
    [
      'an application filter',
      about({ include_applications: [ADA] }),
      about({ include_applications: [ADA], application_filter: { mode: 'include', rule: 'a' } }),
      ['  conditions.applications.application_filter: { mode = "include", rule = "a" } → (none)'],
    ],
    [
      'clients',
      when({ client_app_types: ['browser'] }),
      policy(),
      [
        '  conditions.client_app_types: remove "all"',
        '  conditions.client_app_types: add "browser"',
      ],
    ],
    [
      'platforms',
      when({ platforms: { include_platforms: ['iOS'] } }),
      policy(),
      ['  conditions.platforms.include_platforms: add "iOS"'],
    ],
    [
      'one of the risk levels',
      when({ user_risk_levels: ['high'] }),
      when({ user_risk_levels: ['medium', 'high'] }),
      ['  conditions.user_risk_levels: remove "medium"'],
    ],
    [
      'locations',
      when({ locations: { include_locations: ['AllTrusted'] } }),
      when({ locations: { include_locations: ['All'] } }),
      [
        '  conditions.locations.include_locations: remove "All"',
        '  conditions.locations.include_locations: add "AllTrusted"',
      ],
    ],
    [
      'a device filter',
      when({ devices: { device_filter: { mode: 'include', rule: 'a' } } }),
      policy(),
      ['  conditions.devices.device_filter: (none) → { mode = "include", rule = "a" }'],
    ],
    [
      'another device filter',
      when({ devices: { device_filter: { mode: 'exclude', rule: 'a' } } }),
      when({ devices: { device_filter: { mode: 'include', rule: 'a' } } }),
      [
        '  conditions.devices.device_filter: { mode = "include", rule = "a" } → { mode = "exclude", rule = "a" }',
      ],
    ],
    [
      'flows',
      when({ authentication_flows: { transfer_methods: ['deviceCodeFlow'] } }),
      policy(),
      ['  conditions.authentication_flows.transfer_methods: add "deviceCodeFlow"'],
    ],
  ])('says that %s narrow it', (_, planned, current, expected) => {
    expect(lines(planned, current)).toEqual(expected);
  });

  it.each([
    ['no guests', null],
    ['fewer kinds', guests({ guest_or_external_user_types: ['serviceProvider'] })],
    [
      'some tenants',
      guests({ external_tenants: { membership_kind: 'enumerated', members: [PARTNERS] } }),
    ],
  ])('says that %s narrow it', (_, scope) => {
    const including = (included: unknown) =>
      forUsers({ include_users: [ADA], include_guests_or_external_users: included });
    expect(lines(including(scope), including(guests()))).toEqual([
      expect.stringMatching(/^ {2}conditions\.users\.include_guests_or_external_users: .* → /),
    ]);
  });
});
