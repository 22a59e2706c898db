import { MethodsPolicy, type MethodsPolicyProps, RegistrationCampaign } from '../../constructs';
import {
  EMERGENCY,
  PILOT,
  resourceOf,
  stackOf,
  STAFF,
  synthesise,
  TENANT_ID,
  undeclaredBreakGlass,
  ungroupedBreakGlass,
} from './synthesise';

function declare(props: MethodsPolicyProps): Record<string, unknown> {
  const stack = stackOf();
  new MethodsPolicy(stack, 'Methods', props);
  return resourceOf(stack, 'entra_authentication_methods_policy.methods');
}

describe('MethodsPolicy', () => {
  it('says nothing about what is not declared', () => {
    expect(declare({ migration: 'complete' })).toEqual({
      policy_migration_state: 'migrationComplete',
    });
  });

  it('declares reports and what is offered first, for everybody', () => {
    expect(declare({ reportSuspiciousActivity: true, systemPreferred: false })).toEqual({
      report_suspicious_activity_settings: {
        state: 'enabled',
        include_target: { all_users: true },
      },
      system_credential_preferences: { state: 'disabled', include_targets: [{ all_users: true }] },
    });
  });

  it('takes over what is live', () => {
    const stack = stackOf();
    new MethodsPolicy(stack, 'Methods', { migration: 'inProgress', logicalName: 'all' });
    expect(synthesise(stack).import).toEqual([
      { to: 'entra_authentication_methods_policy.all', id: TENANT_ID },
    ]);
  });

  it('refuses to declare nothing', () => {
    expect(() => declare({})).toThrow('dev/Methods: nothing is declared; name a setting');
  });

  it('refuses a second one for a tenant', () => {
    const stack = stackOf();
    new MethodsPolicy(stack, 'First', { migration: 'complete' });
    expect(() => new MethodsPolicy(stack, 'Second', { migration: 'complete' })).toThrow(
      'both declare the methods policy of tenant',
    );
  });
});

describe('RegistrationCampaign', () => {
  const campaignOf = (campaign: RegistrationCampaign): unknown =>
    declare({ campaign })['registration_campaign'];

  it('asks groups for passkeys, and no account for emergencies', () => {
    const campaign = RegistrationCampaign.forPasskeys({ for: [STAFF, { id: PILOT }] });
    expect(campaignOf(campaign)).toEqual({
      state: 'enabled',
      snooze_duration_in_days: 1,
      enforce_registration_after_allowed_snoozes: false,
      include_targets: [
        { group_id: STAFF, targeted_authentication_method: 'fido2' },
        { group_id: PILOT, targeted_authentication_method: 'fido2' },
      ],
      exclude_group_ids: [EMERGENCY],
    });
  });

  it('asks everybody, and lets nobody put it off for ever', () => {
    const campaign = RegistrationCampaign.forPasskeys({
      for: 'everyone',
      snoozeDays: 0,
      limitedSnoozes: true,
    });
    expect(campaignOf(campaign)).toMatchObject({
      snooze_duration_in_days: 0,
      enforce_registration_after_allowed_snoozes: true,
      include_targets: [{ all_users: true, targeted_authentication_method: 'fido2' }],
    });
  });

  it('asks nobody before the accounts for emergencies can be left out', () => {
    const ask = (campaign: RegistrationCampaign) => (): unknown =>
      new MethodsPolicy(stackOf({ breakGlass: ungroupedBreakGlass() }), 'Methods', { campaign });
    expect(ask(RegistrationCampaign.forPasskeys({ for: 'everyone' }))).toThrow(
      'dev/Methods: accounts for emergencies have no group, and only a group can be left out here; give BreakGlass one',
    );
    expect(ask(RegistrationCampaign.off)).not.toThrow();
  });

  it('leaves nobody out where a record says that no account is declared', () => {
    const stack = stackOf({ breakGlass: undeclaredBreakGlass });
    const campaign = RegistrationCampaign.forPasskeys({ for: 'everyone' });
    new MethodsPolicy(stack, 'Methods', { campaign });
    const { registration_campaign: declared } = resourceOf(
      stack,
      'entra_authentication_methods_policy.methods',
    );
    expect(declared).not.toHaveProperty('exclude_group_ids');
  });

  it('asks nobody', () => {
    expect(campaignOf(RegistrationCampaign.off)).toEqual({ state: 'disabled' });
  });

  it.each([
    [{ for: [STAFF] as const, snoozeDays: 15 }, 'snoozeDays of 15; expected a whole number from 0'],
    [{ for: [STAFF] as const, snoozeDays: 0.5 }, 'snoozeDays of 0.5'],
    [{ for: ['Staff'] as const }, '"Staff" is not a group'],
  ])('refuses what Graph would not take', (props, message) => {
    expect(() => RegistrationCampaign.forPasskeys(props)).toThrow(message);
  });

  it('refuses no group, by its type and by a filter that leaves none', () => {
    // @ts-expect-error -- a group is needed
    expect(() => RegistrationCampaign.forPasskeys({ for: [] })).toThrow(
      'the registration campaign is for no group; name one, or use RegistrationCampaign.off',
    );
  });
});
