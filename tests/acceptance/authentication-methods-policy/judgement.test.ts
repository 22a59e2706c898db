import { summaries } from '../../support/outcome';
import { GROUPS } from '../../support/tenant';
import { openStage } from '../singleton/stage';
import { campaign, everyone, policy } from './subject';

const NOWHERE = '9a0f0000-0000-4000-8000-0000000000ff';
const ADA = '05e40000-0000-4000-8000-000000000001';

describe('a plan of the authentication methods policy', () => {
  const stage = openStage(policy, { users: [{ id: ADA, displayName: 'Ada' }] });

  it.each([
    [
      'a campaign for a group that does not exist',
      {
        registration_campaign: {
          include_targets: [{ group_id: NOWHERE, targeted_authentication_method: 'fido2' }],
        },
      },
      'Group not found',
      'include_targets',
    ],
    [
      'reports of a group that does not exist',
      { report_suspicious_activity_settings: { include_target: { group_id: NOWHERE } } },
      'Group not found',
      'group_id',
    ],
    [
      'a new user as an exclusion',
      { system_credential_preferences: { exclude_user_ids: [ADA] } },
      'Users cannot be added as targets',
      'exclude_user_ids',
    ],
    [
      'a new user who reports',
      { report_suspicious_activity_settings: { include_target: { user_id: ADA } } },
      'Users cannot be added as targets',
      'user_id',
    ],
    [
      'an exclusion that is emptied',
      { registration_campaign: { exclude_group_ids: [] } },
      'An exclusion would be emptied',
      'exclude_group_ids',
    ],
    [
      'two groups for system-preferred authentication',
      {
        system_credential_preferences: {
          include_targets: [{ group_id: GROUPS.staff }, { group_id: GROUPS.privileged }],
        },
      },
      'Invalid value',
      'include_targets',
    ],
  ])('refuses %s where it stands', async (_, attributes, summary, at) => {
    stage.change(campaign({ excludeTargets: [{ id: GROUPS.privileged, targetType: 'group' }] }));
    stage.declare(attributes);
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors).toMatchObject([{ summary, at }]);
    expect(stage.writes).toEqual([]);
  });

  it('keeps a live user among exclusions, and what v1.0 does not know of a campaign', async () => {
    const ada = { id: ADA, targetType: 'user' };
    stage.change(campaign({ excludeTargets: [ada], futureSetting: { a: 1 } }));
    await stage.applied({
      registration_campaign: { state: 'enabled', exclude_group_ids: [GROUPS.privileged] },
    });
    expect(stage.live).toMatchObject(
      campaign({
        state: 'enabled',
        excludeTargets: [{ id: GROUPS.privileged, targetType: 'group' }, ada],
      }),
    );
    expect(await stage.changes()).toBe(false);
  });

  it('says who runs a campaign that is left to Microsoft, and nothing once it is applied', async () => {
    stage.declare({ registration_campaign: { state: 'default', snooze_duration_in_days: 7 } });
    const { warnings } = await stage.apply();
    expect(summaries(warnings)).toContain('Microsoft runs this campaign');
    const again = await stage.plan();
    expect(again).toEqual({ code: 0, errors: [], warnings: [] });
  });

  it('says that the older policies end, and that they come back', async () => {
    stage.declare({ policy_migration_state: 'migrationComplete' });
    expect(summaries((await stage.apply()).warnings)).toContain(
      'The older policies count no longer',
    );
    stage.declare({ policy_migration_state: 'migrationInProgress' });
    const { errors, warnings } = await stage.apply();
    expect(errors).toEqual([]);
    expect(new Set(summaries(warnings))).toEqual(new Set(['The older policies would count again']));
  });

  it('says what was written where the part for beta is refused', async () => {
    await stage.applied({ reconfirmation_in_days: 90 });
    stage.declare({
      reconfirmation_in_days: 180,
      system_credential_preferences: { state: 'enabled' },
    });
    await stage.workspace.plan();
    stage.bench.emulator.inject('403:method=PATCH:skip=1');
    const { code, errors } = await stage.apply('tfplan');
    expect(code).toBe(1);
    expect(errors[0]?.detail).toMatch(
      /^ReconfirmationInDays had been written already when the rest of the change failed, and stays as written: /,
    );
    stage.bench.emulator.clearFaults();
    expect(stage.live).toMatchObject({ reconfirmationInDays: 180 });
    expect((await stage.apply()).errors).toEqual([]);
    expect(stage.live).toMatchObject({
      systemCredentialPreferences: { state: 'enabled', includeTargets: [everyone] },
    });
  });

  it('is taken for what it is by a tenant that says little', async () => {
    stage.write({ id: 'authenticationMethodsPolicy' });
    stage.declare({ reconfirmation_in_days: 30 });
    expect((await stage.apply()).errors).toEqual([]);
    expect(stage.live).toMatchObject({ reconfirmationInDays: 30 });
    expect(await stage.changes()).toBe(false);
  });
});
