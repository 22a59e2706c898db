import { App, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import {
  AccessPolicy,
  type AccessPolicyProps,
  Audience,
  ExceptionRecord,
  Grant,
  SignInStrength,
  Target,
  type TenantStack,
} from '../../constructs';
import {
  BREAK_GLASS_1,
  EMERGENCY,
  LIGHTNING,
  NFC,
  PILOT,
  type PolicyJson,
  policiesOf,
  recordsOf,
  STAFF,
  stackOf,
  ungroupedBreakGlass,
} from './synthesise';

const props = (overrides: Partial<AccessPolicyProps> = {}): AccessPolicyProps => ({
  name: 'Second factor',
  state: 'enabled',
  audience: Audience.everyone(),
  target: Target.allResources(),
  grant: Grant.allOf('mfa'),
  ...overrides,
});

function policyOf(overrides: Partial<AccessPolicyProps> = {}, stack = stackOf()): PolicyJson {
  new AccessPolicy(stack, 'Policy', props(overrides));
  const { policy } = policiesOf(stack);
  if (policy === undefined) throw new Error('there is no policy');
  return policy;
}

const usersOf = (overrides: Partial<AccessPolicyProps>, stack?: TenantStack): unknown =>
  policyOf(overrides, stack).conditions.users;

/** What no key satisfies. */
const BLOCK = {
  target: Target.applications('MicrosoftAdminPortals'),
  grant: Grant.block(),
};

const refusal = (overrides: Partial<AccessPolicyProps>): (() => unknown) => {
  const stack = stackOf();
  return () => new AccessPolicy(stack, 'Policy', props(overrides));
};

const exception = new ExceptionRecord({
  reason: 'Scanners know no second factor',
  ticket: 'SEC-42',
  owner: 'Ada',
  approvers: ['Grace', 'Alan'],
  created: '2026-10-15',
  expires: '2026-12-31',
  groups: [PILOT],
});

describe('AccessPolicy', () => {
  it('declares what it is told, and nothing else', () => {
    expect(policyOf()).toEqual({
      display_name: 'Second factor',
      state: 'enabled',
      conditions: {
        client_app_types: ['all'],
        applications: { include_applications: ['All'] },
        users: { include_users: ['All'], exclude_users: [BREAK_GLASS_1] },
      },
      grant_controls: { operator: 'AND', built_in_controls: ['mfa'] },
    });
  });

  it('spells every condition as Graph does', () => {
    const { conditions } = policyOf({
      conditions: {
        clientAppTypes: ['browser'],
        platforms: { includePlatforms: ['all'], excludePlatforms: ['linux'] },
        locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] },
        userRiskLevels: ['high'],
        signInRiskLevels: ['medium', 'high'],
        transferMethods: ['deviceCodeFlow'],
        deviceFilter: {
          mode: 'exclude',
          rule: 'device.isCompliant -eq True',
          unregisteredDevices: 'met',
        },
      },
    });
    expect(conditions).toMatchObject({
      client_app_types: ['browser'],
      platforms: { include_platforms: ['all'], exclude_platforms: ['linux'] },
      locations: { include_locations: ['All'], exclude_locations: ['AllTrusted'] },
      user_risk_levels: ['high'],
      sign_in_risk_levels: ['medium', 'high'],
      authentication_flows: { transfer_methods: ['deviceCodeFlow'] },
      devices: { device_filter: { mode: 'exclude', rule: 'device.isCompliant -eq True' } },
    });
  });

  it('leaves out every account for emergencies that it stops, as their group', () => {
    expect(usersOf(BLOCK)).toEqual({
      include_users: ['All'],
      exclude_groups: [EMERGENCY],
    });
  });

  it('applies to an account whose keys satisfy it', () => {
    expect(usersOf({ grant: Grant.allOf(SignInStrength.phishingResistant) })).toMatchObject({
      exclude_users: [BREAK_GLASS_1],
    });
  });

  it('leaves out an account of which one key does not satisfy it', () => {
    const stack = stackOf();
    const strength = SignInStrength.deviceBound(stack, 'Keys', { name: 'Keys', models: [NFC] });
    expect(usersOf({ grant: Grant.allOf(strength) }, stack)).toMatchObject({
      exclude_groups: [EMERGENCY],
    });
    const both = stackOf();
    const models = [NFC, LIGHTNING] as const;
    const wider = SignInStrength.deviceBound(both, 'Keys', { name: 'Keys', models });
    expect(usersOf({ grant: Grant.allOf(wider) }, both)).toMatchObject({
      exclude_users: [BREAK_GLASS_1],
    });
  });

  it('leaves out accounts themselves where they have no group', () => {
    const breakGlass = ungroupedBreakGlass();
    expect(usersOf(BLOCK, stackOf({ breakGlass }))).toEqual({
      include_users: ['All'],
      exclude_users: breakGlass.accounts.map(({ user }) => user),
    });
  });

  it('leaves out others by a record, and keeps the record', () => {
    const stack = stackOf();
    expect(usersOf({ exceptions: [exception] }, stack)).toMatchObject({ exclude_groups: [PILOT] });
    expect(recordsOf(stack)['exceptions']).toEqual([
      expect.objectContaining({
        policy: 'Second factor',
        ticket: 'SEC-42',
        approvers: ['Grace', 'Alan'],
        created: '2026-10-15',
        expires: '2026-12-31',
        groups: [PILOT],
      }),
    ]);
  });

  it('keeps why a device is as good as strong sign-in', () => {
    const stack = stackOf();
    const reason = 'kiosks in a guarded room';
    policyOf({ grant: Grant.oneOf(['mfa', 'compliantDevice'], { reason }) }, stack);
    expect(recordsOf(stack)['alternatives']).toEqual([{ policy: 'Second factor', reason }]);
  });

  it('leaves out guests, and the account that synchronizes a directory, by name', () => {
    expect(usersOf({ exceptGuests: ['internalGuest'], exceptDirectorySync: true })).toMatchObject({
      exclude_guests_or_external_users: { guest_or_external_user_types: ['internalGuest'] },
      exclude_roles: ['d29b2b05-8046-44ba-8758-1e26182fcf32'],
    });
  });

  it('takes no raw id to leave out', () => {
    // @ts-expect-error -- nobody is left out without a record
    const overrides: Partial<AccessPolicyProps> = { exceptions: [STAFF] };
    expect(refusal(overrides)).toThrow(
      `dev/Policy: "${STAFF}" is left out without a record; use an ExceptionRecord`,
    );
  });

  it('never asks for create-before-destroy: two of one policy would both apply', () => {
    expect(policyOf()).not.toHaveProperty('lifecycle');
    expect(policyOf()).not.toHaveProperty('deletion_protection');
  });

  it('protects contexts, and applications by a filter', () => {
    expect(policyOf({ target: Target.contexts('c1') }).conditions['applications']).toEqual({
      include_authentication_context_class_references: ['c1'],
    });
    const target = Target.filteredApplications('CustomSecurityAttribute.Policy_Level -eq "strong"');
    expect(policyOf({ target }).conditions['applications']).toEqual({
      application_filter: {
        mode: 'include',
        rule: 'CustomSecurityAttribute.Policy_Level -eq "strong"',
      },
    });
  });

  it('accepts the preview that recovering an account rests on', () => {
    const { accept_previews: previews } = policyOf({
      target: Target.accountRecovery(),
      grant: Grant.block(),
    }) as unknown as { accept_previews: unknown };
    expect(previews).toEqual(['accountRecovery']);
  });

  it('warns that nothing is reported of user actions', () => {
    const policy = new AccessPolicy(
      stackOf(),
      'Policy',
      props({ target: Target.registration(), state: 'reportOnly' }),
    );
    expect(policy.node.metadata.map(({ data }) => data as unknown)).toEqual([
      expect.stringContaining('nothing is reported of user actions'),
    ]);
  });

  it('keeps its address wherever it is written', () => {
    const stack = stackOf();
    new AccessPolicy(new Construct(stack, 'Team'), 'SecondFactor', props());
    new AccessPolicy(stack, 'Renamed', props({ logicalName: 'others' }));
    expect(Object.keys(policiesOf(stack)).sort()).toEqual(['others', 'second_factor']);
  });

  it('refuses a second policy of one address, naming both', () => {
    const stack = stackOf();
    new AccessPolicy(stack, 'Policy', props());
    expect(() => new AccessPolicy(new Construct(stack, 'Team'), 'Policy', props())).toThrow(
      'dev/Team/Policy and dev/Policy would both be entra_conditional_access_policy.policy; give one of them another logicalName',
    );
  });

  it('belongs to a tenant', () => {
    const stack = new TerraformStack(new App(), 'plain');
    expect(() => new AccessPolicy(stack, 'Policy', props())).toThrow(
      'plain/Policy: a policy belongs to a tenant',
    );
  });

  it('takes names that hold anything', () => {
    const name = 'Ünïcode 🗝 "quoted" ${injected} %{if} <b>&</b>\nsecond line';
    const stack = stackOf();
    new AccessPolicy(stack, 'Policy', props({ name }));
    expect(policiesOf(stack)['policy']?.display_name).toBe(
      'Ünïcode 🗝 "quoted" $${injected} %%{if} <b>&</b>\nsecond line',
    );
  });
});
