import { UNKNOWN } from '../../../../../provider/framework/value';
import { addedExclusionLetsOut as rule } from '../../../../../provider/resources/conditional-access-policy/rules/added-exclusion-lets-out';
import { about, ADA, EMERGENCY, findings, forUsers, policy, STAFF, when } from '../states';

const users = { include_users: ['All'], exclude_groups: [EMERGENCY] };
const SUMMARY = 'Policy "Everybody" excludes more';
const DETAIL =
  'The policy will not apply to what is added to an exclusion, whatever includes it. Make sure that each exception is approved, and that another policy covers it:';

describe(rule.name, () => {
  it.each([
    ['a creation', forUsers(users), null],
    ['what stays', forUsers(users), forUsers(users)],
    [
      'another spelling',
      forUsers({ ...users, exclude_groups: [`/groups/${EMERGENCY.toUpperCase()}`] }),
      forUsers(users),
    ],
    ['an exclusion that goes', forUsers({ include_users: ['All'] }), forUsers(users)],
    [
      'an exclusion that is unknown',
      forUsers({ ...users, exclude_groups: UNKNOWN }),
      forUsers(users),
    ],
    ['users that are unknown', policy({ conditions: { users: UNKNOWN } }), forUsers(users)],
  ])('says nothing of %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each([
    ['users.exclude_users', ADA, forUsers({ ...users, exclude_users: [ADA] })],
    ['users.exclude_groups', STAFF, forUsers({ ...users, exclude_groups: [EMERGENCY, STAFF] })],
    ['users.exclude_groups', STAFF, forUsers({ ...users, exclude_groups: [UNKNOWN, STAFF] })],
    ['users.exclude_roles', STAFF, forUsers({ ...users, exclude_roles: [STAFF] })],
    [
      'applications.exclude_applications',
      'Office365',
      about({ include_applications: ['All'], exclude_applications: ['Office365'] }),
    ],
    ['platforms.exclude_platforms', 'iOS', when({ platforms: { exclude_platforms: ['iOS'] } })],
    [
      'locations.exclude_locations',
      'AllTrusted',
      when({ locations: { exclude_locations: ['AllTrusted'] } }),
    ],
    [
      'client_applications.exclude_service_principals',
      ADA,
      when({ client_applications: { exclude_service_principals: [ADA] } }),
    ],
  ])('says whom %s lets out', (path, entry, planned) => {
    expect(findings(rule, planned, policy())).toEqual([
      {
        verdict: 'advise',
        summary: SUMMARY,
        detail: `${DETAIL}\n  conditions.${path}: add "${entry}"`,
        path: ['conditions', ...path.split('.')],
      },
    ]);
  });

  it('says it of a policy that is off as well: it may be switched on later', () => {
    const off = { state: 'disabled' };
    const planned = forUsers({ ...users, exclude_users: [ADA] }, off);
    expect(findings(rule, planned, forUsers(users, off))).toHaveLength(1);
  });

  it('says all of it in one message', () => {
    const planned = forUsers({
      ...users,
      exclude_groups: [EMERGENCY, STAFF],
      exclude_guests_or_external_users: { guest_or_external_user_types: ['internalGuest'] },
    });
    expect(findings(rule, planned, policy()).map(({ detail }) => detail)).toEqual([
      [
        DETAIL,
        `  conditions.users.exclude_groups: add "${STAFF}"`,
        '  conditions.users.exclude_guests_or_external_users: (none) → { guest_or_external_user_types = ["internalGuest"] }',
      ].join('\n'),
    ]);
  });

  it.each([
    ['that excludes', null, { mode: 'exclude', rule: 'a' }],
    ['whose rule changes', { mode: 'exclude', rule: 'b' }, { mode: 'exclude', rule: 'a' }],
  ])('says that an application filter %s lets out', (_, before, now) => {
    const filtered = (application_filter: unknown) =>
      about({ include_applications: ['All'], application_filter });
    expect(findings(rule, filtered(now), filtered(before))).toEqual([
      expect.objectContaining({ path: ['conditions', 'applications', 'application_filter'] }),
    ]);
  });
});
