import {
  HIGHLY_PRIVILEGED_ROLES,
  PrivilegedAccess,
  type PrivilegedAccessProps,
  SignInStrength,
  type TenantStack,
} from '../../constructs';
import {
  BREAK_GLASS_1,
  EMERGENCY,
  LIGHTNING,
  NFC,
  type PolicyJson,
  policiesOf,
  PRIVILEGED,
  stackOf,
} from './synthesise';

const GLOBAL_READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';

function declare(
  overrides: Partial<PrivilegedAccessProps> = {},
  stack: TenantStack = stackOf(),
): PrivilegedAccess {
  const strength = SignInStrength.deviceBound(stack, 'Keys', {
    name: 'Keys',
    models: [NFC, LIGHTNING],
  });
  return new PrivilegedAccess(stack, 'Privileged', { name: 'Admins', strength, ...overrides });
}

function policyOf(overrides: Partial<PrivilegedAccessProps> = {}): PolicyJson | undefined {
  const stack = stackOf();
  declare(overrides, stack);
  return policiesOf(stack)['privileged'];
}

describe('PrivilegedAccess', () => {
  it('demands a key of a known model of every highly privileged role, every few hours', () => {
    expect(policyOf()).toMatchObject({
      state: 'enabled',
      conditions: {
        applications: { include_applications: ['All'] },
        users: {
          include_roles: Object.values(HIGHLY_PRIVILEGED_ROLES),
          exclude_users: [BREAK_GLASS_1],
        },
      },
      grant_controls: {
        operator: 'AND',
        authentication_strength_id: '${entra_authentication_strength.keys.id}',
      },
      session_controls: {
        sign_in_frequency: {
          is_enabled: true,
          frequency_interval: 'timeBased',
          type: 'hours',
          value: 4,
        },
        persistent_browser: { is_enabled: true, mode: 'never' },
      },
    });
  });

  it('holds groups to the same, and other roles where they are named', () => {
    const policy = policyOf({ roles: [GLOBAL_READER], groups: [PRIVILEGED], signInEveryHours: 1 });
    expect(policy).toMatchObject({
      conditions: { users: { include_roles: [GLOBAL_READER], include_groups: [PRIVILEGED] } },
      session_controls: { sign_in_frequency: { value: 1 } },
    });
  });

  it('demands a managed device on top, and then leaves out every account for emergencies', () => {
    expect(policyOf({ managedDevice: true })).toMatchObject({
      grant_controls: { operator: 'AND', built_in_controls: ['compliantDevice'] },
      conditions: { users: { exclude_groups: [EMERGENCY] } },
    });
  });

  it('reports only, where it is told', () => {
    expect(policyOf({ state: 'reportOnly' })?.state).toBe('enabledForReportingButNotEnforced');
  });

  it.each([
    [
      { strength: SignInStrength.phishingResistant },
      'dev/Privileged: the strength admits passkeys of every model, synced ones among them; use SignInStrength.deviceBound',
    ],
    [
      { signInEveryHours: 0 },
      'dev/Privileged: signInEveryHours is 0; expected a whole number from 1 to 23',
    ],
    [{ signInEveryHours: 24 }, 'signInEveryHours is 24'],
    [{ groups: ['Admins'] as const }, 'dev/Privileged: "Admins" is not a group'],
    [{ roles: ['Global Reader'] as const }, 'dev/Privileged: "Global Reader" is not a directory'],
  ])('refuses what would not hold', (overrides, message) => {
    expect(() => declare(overrides)).toThrow(message);
  });
});
