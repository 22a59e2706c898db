import { UNKNOWN } from '../../../../../provider/framework/value';
import { guestScopeIsComplete as rule } from '../../../../../provider/resources/conditional-access-policy/rules/guest-scope-is-complete';
import { findings, forUsers, type Given, PARTNERS, policy } from '../states';

const guests = (external_tenants?: unknown, types: unknown = ['serviceProvider']): Given => ({
  guest_or_external_user_types: types,
  ...(external_tenants !== undefined && { external_tenants }),
});
const including = (scope: unknown) => forUsers({ include_guests_or_external_users: scope });

describe(rule.name, () => {
  it.each([
    ['a kind', including(guests())],
    ['all tenants', including(guests({ membership_kind: 'all' }))],
    ['some tenants', including(guests({ membership_kind: 'enumerated', members: [PARTNERS] }))],
    ['no guests', policy()],
    [
      'tenants that are unknown',
      including(guests({ membership_kind: 'enumerated', members: UNKNOWN })),
    ],
    ['a kind of tenants that is unknown', including(guests({ membership_kind: UNKNOWN }))],
    ['kinds that are unknown', including(guests(undefined, UNKNOWN))],
    ['guests that are unknown', including(UNKNOWN)],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it('refuses guests of no kind', () => {
    expect(findings(rule, including(guests(undefined, [])))).toEqual([
      {
        verdict: 'refuse',
        summary: 'Guests of no kind',
        detail:
          'conditions.users.include_guests_or_external_users names no kind of guest. List kinds in guest_or_external_user_types, or leave include_guests_or_external_users out.',
        path: [
          'conditions',
          'users',
          'include_guests_or_external_users',
          'guest_or_external_user_types',
        ],
      },
    ]);
  });

  it.each([
    [
      'tenants that are listed nowhere',
      { membership_kind: 'enumerated' },
      'is "enumerated", and members is empty: list tenants, or set membership_kind = "all".',
    ],
    [
      'a list beside all of them',
      { membership_kind: 'all', members: [PARTNERS] },
      'is "all", which takes no members: empty members, or set membership_kind = "enumerated".',
    ],
  ])('refuses %s, of those that are excluded as well', (_, tenants, problem) => {
    const planned = forUsers({
      include_users: ['All'],
      exclude_guests_or_external_users: guests(tenants),
    });
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'refuse',
        summary: 'Tenants of guests that do not fit their kind',
        detail: `membership_kind of conditions.users.exclude_guests_or_external_users ${problem}`,
        path: [
          'conditions',
          'users',
          'exclude_guests_or_external_users',
          'external_tenants',
          'members',
        ],
      },
    ]);
  });
});
