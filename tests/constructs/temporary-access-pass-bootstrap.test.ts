import {
  TemporaryAccessPassBootstrap,
  type TemporaryAccessPassBootstrapProps,
  type TenantStack,
} from '../../constructs';
import {
  EMERGENCY,
  PRIVILEGED,
  recordsOf,
  resourceOf,
  stackOf,
  STAFF,
  synthesise,
  TENANT_ID,
  ungroupedBreakGlass,
} from './synthesise';

const ADDRESS = 'entra_temporary_access_pass_method.passes';

function declare(
  overrides: Partial<TemporaryAccessPassBootstrapProps> = {},
  stack: TenantStack = stackOf(),
): TenantStack {
  new TemporaryAccessPassBootstrap(stack, 'Passes', {
    holders: [
      { name: 'Administrators', groups: [PRIVILEGED], upgradeBy: '2026-12-15' },
      { name: 'Staff', groups: [STAFF, PRIVILEGED], upgradeBy: '2027-01-15' },
    ],
    ...overrides,
  });
  return stack;
}

describe('TemporaryAccessPassBootstrap', () => {
  it('gives passes of single use to groups, and to no account for emergencies', () => {
    expect(resourceOf(declare(), ADDRESS)).toEqual({
      state: 'enabled',
      is_usable_once: true,
      default_length: 12,
      minimum_lifetime_in_minutes: 10,
      default_lifetime_in_minutes: 60,
      maximum_lifetime_in_minutes: 480,
      include_targets: [{ group_id: PRIVILEGED }, { group_id: STAFF }],
      exclude_group_ids: [EMERGENCY],
    });
  });

  it('keeps the days by which people sign in with something stronger', () => {
    expect(recordsOf(declare())['passes']).toEqual([
      { name: 'Administrators', groups: [PRIVILEGED], upgrade_by: '2026-12-15' },
      { name: 'Staff', groups: [STAFF, PRIVILEGED], upgrade_by: '2027-01-15' },
    ]);
  });

  it('stands when a day has passed: review judges that', () => {
    declare({ holders: [{ name: 'Staff', groups: [STAFF], upgradeBy: '2001-01-01' }] });
  });

  it('takes over what is live', () => {
    expect(synthesise(declare()).import).toEqual([{ to: ADDRESS, id: TENANT_ID }]);
  });

  it.each([
    [
      { lifetimeMinutes: 9 },
      'dev/Passes: lifetimeMinutes is 9; expected a whole number from 10 to',
    ],
    [{ longestLifetimeMinutes: 43_200 }, 'longestLifetimeMinutes is 43200; expected'],
    [{ lifetimeMinutes: 600 }, 'lifetimeMinutes is 600, above longestLifetimeMinutes of 480'],
    [{ length: 7 }, 'length is 7; expected a whole number from 8 to 48'],
    [
      { holders: [{ name: 'Staff', groups: [STAFF] as const, upgradeBy: 'soon' }] as const },
      'upgradeBy of Staff is "soon"; expected a day as YYYY-MM-DD',
    ],
    [
      {
        holders: [{ name: 'Staff', groups: ['Staff'] as const, upgradeBy: '2027-01-01' }] as const,
      },
      'dev/Passes: "Staff" is not a group',
    ],
  ])('refuses %j', (overrides, message) => {
    expect(() => declare(overrides)).toThrow(message);
  });

  it('gives none before the accounts for emergencies can be left out', () => {
    const stack = stackOf({ breakGlass: ungroupedBreakGlass() });
    expect(() => declare({}, stack)).toThrow(
      'dev/Passes: accounts for emergencies have no group, and only a group can be left out here; give BreakGlass one',
    );
  });

  it('refuses nobody, by its type and by a filter that leaves none', () => {
    // @ts-expect-error -- holders are needed
    expect(() => declare({ holders: [] })).toThrow('nobody gets passes; name holders');
  });
});
