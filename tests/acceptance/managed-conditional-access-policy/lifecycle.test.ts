import { summaries } from '../../support/outcome';
import { GROUPS, TENANT_ID } from '../../support/tenant';
import { openStage } from '../singleton/stage';
import {
  changeUsers,
  conditionsOf,
  declared,
  EMERGENCY,
  GLOBAL_ADMINISTRATOR,
  LEGACY,
  legacy,
  REPORT_ONLY,
  tenant,
} from './subject';

const enforced = declared({ state: 'enabled', exclude_groups: [`/groups/${EMERGENCY}`] });

describe('the life of entra_managed_conditional_access_policy', () => {
  const stage = openStage(legacy, tenant);

  it('adopts what is live, plans empty, changes in place and forgets on destroy', async () => {
    const before = stage.settings;
    stage.declare(enforced);
    const adoption = await stage.plan('-out=tfplan');
    expect(adoption.code).toBe(2);
    const [told] = adoption.warnings.filter(({ summary }) => summary.includes('adopts'));
    expect(told?.summary).toBe(
      `entra_managed_conditional_access_policy adopts the Microsoft-managed policy ${LEGACY} of tenant ${TENANT_ID}`,
    );
    expect(told?.detail.split('\n')).toEqual([
      'Microsoft creates these policies, so this is no creation. It will change what is live:',
      `  state: "${REPORT_ONLY}" → "enabled"`,
      `  exclude_groups: add "/groups/${EMERGENCY}"`,
    ]);
    await stage.workspace.ok('apply', 'tfplan');
    const { users, ...others } = before['conditions'] as { readonly users: object };
    expect(stage.settings).toEqual({
      ...before,
      state: 'enabled',
      conditions: { ...others, users: { ...users, excludeGroups: [EMERGENCY] } },
    });
    expect(await stage.changes()).toBe(false);

    stage.declare(declared({ state: 'enabled', exclude_groups: [EMERGENCY, GROUPS.staff] }));
    const update = await stage.workspace.readPlan();
    expect(update.json.resource_changes?.[0]?.change.actions).toEqual(['update']);
    await stage.workspace.ok('apply', 'tfplan');
    expect(conditionsOf(stage).users).toMatchObject({
      excludeGroups: expect.arrayContaining([EMERGENCY, GROUPS.staff]) as string[],
    });
    expect(stage.versions).toEqual(['v1.0', 'v1.0']);
    expect(await stage.changes()).toBe(false);

    const kept = stage.settings;
    const { code, warnings } = await stage.destroy();
    expect(code).toBe(0);
    expect(summaries(warnings)).toEqual([
      `Microsoft-managed policy ${LEGACY} of tenant ${TENANT_ID} stays as it is`,
    ]);
    expect(warnings[0]?.detail).toContain('Microsoft creates these policies, so a destroy only');
    expect(stage.settings).toEqual(kept);
  });

  it('changes nothing that is not declared, and sends nothing where nothing changes', async () => {
    changeUsers(stage, { excludeGroups: [EMERGENCY], excludeUsers: ['GuestsOrExternalUsers'] });
    const before = stage.settings;
    await stage.applied(declared());
    expect(stage.writes).toEqual([]);
    expect(stage.settings).toEqual(before);
    expect(await stage.changes()).toBe(false);
  });

  it('shows everything else of the policy', async () => {
    await stage.applied(declared());
    expect(await stage.workspace.state(stage.address)).toMatchObject({
      id: LEGACY,
      tenant_id: TENANT_ID,
      display_name: 'Microsoft-managed: Block legacy authentication',
      state: REPORT_ONLY,
      exclude_groups: [],
      exclude_guests_or_external_users: { guest_or_external_user_types: [] },
      conditions: {
        client_app_types: ['exchangeActiveSync', 'other'],
        applications: { include_applications: ['All'] },
        users: { include_users: ['All'] },
      },
      grant_controls: { operator: 'OR', built_in_controls: ['block'] },
      session_controls: null,
    });
  });

  it('is imported by command, in every spelling of its id, and by a block as an update', async () => {
    stage.declare(declared());
    for (const id of [
      LEGACY,
      LEGACY.toUpperCase(),
      `/identity/conditionalAccess/policies/${LEGACY}`,
    ]) {
      await stage.workspace.ok('import', stage.address, id);
      expect(await stage.changes()).toBe(false);
      await stage.workspace.ok('state', 'rm', stage.address);
    }
    stage.declare(enforced, { import: [{ to: stage.address, id: LEGACY }] });
    const [change] = (await stage.workspace.readPlan()).json.resource_changes ?? [];
    expect(change?.change.actions).toEqual(['update']);
    expect(change?.change.importing).toEqual({ id: LEGACY });
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.live).toMatchObject({ state: 'enabled' });
    expect(await stage.changes()).toBe(false);
  });

  it('shows what Microsoft changes as drift, and leaves it', async () => {
    await stage.applied(enforced);
    changeUsers(stage, { includeRoles: [GLOBAL_ADMINISTRATOR] });
    const drift = await stage.workspace.readPlan();
    expect(drift.json.resource_drift).toEqual([
      expect.objectContaining({ address: stage.address }),
    ]);
    expect(drift.changes).toBe(false);
  });

  it('corrects the state that Microsoft gave it', async () => {
    await stage.applied(declared({ state: 'disabled' }));
    stage.change({ state: 'enabled' });
    await stage.applied(declared({ state: 'disabled' }));
    expect(stage.live).toMatchObject({ state: 'disabled' });
  });

  it.each([
    ['switched on', { state: 'enabled' }, 'state: "disabled" → "enabled"'],
    ['renamed', { displayName: 'Microsoft-managed: Other' }, 'display_name: "Microsoft-managed:'],
  ])('writes nothing over a policy that was %s after the plan', async (_, other, shownAs) => {
    await stage.applied(declared({ state: 'disabled' }));
    stage.declare(declared({ state: 'disabled', exclude_groups: [EMERGENCY] }));
    await stage.workspace.plan();
    stage.change(other);
    const before = { live: stage.live, writes: stage.writes };
    const { code, errors } = await stage.apply('tfplan');
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual(['The tenant changed since the plan']);
    expect(errors[0]?.detail).toContain(shownAs);
    expect({ live: stage.live, writes: stage.writes }).toEqual(before);
  });

  it('writes nothing over a policy that includes others than when it was adopted', async () => {
    stage.declare(enforced);
    await stage.workspace.plan();
    changeUsers(stage, { includeRoles: [GLOBAL_ADMINISTRATOR] });
    const { code, errors } = await stage.apply('tfplan');
    expect(code).toBe(1);
    // Terraform plans a creation again, and tells of every value that is another one by then.
    const details = errors.map(({ detail }) => detail).join();
    expect(details).toContain('the tenant changed after the plan: plan again');
    expect(details).toContain('.conditions.users.include_roles');
    expect(stage.writes).toEqual([]);
  });

  it('goes to beta where Microsoft made use of it, and keeps what it does not know', async () => {
    const conditions = { ...conditionsOf(stage), agentIdRiskLevels: 'high' };
    stage.change({ conditions, futureProperty: { level: 3 } });
    await stage.applied(enforced);
    expect(stage.versions).toEqual(['beta']);
    expect(stage.live).toMatchObject({
      state: 'enabled',
      conditions: { agentIdRiskLevels: 'high', users: { excludeGroups: [EMERGENCY] } },
      futureProperty: { level: 3 },
    });
    expect(await stage.changes()).toBe(false);
  });

  it('excludes guests by kind and tenant, and ends that where no kind is left', async () => {
    const guests = {
      guest_or_external_user_types: ['serviceProvider', 'internalGuest'],
      external_tenants: { membership_kind: 'enumerated', members: [TENANT_ID] },
    };
    await stage.applied(declared({ exclude_guests_or_external_users: guests }));
    expect(conditionsOf(stage).users).toMatchObject({
      excludeGuestsOrExternalUsers: {
        externalTenants: { membershipKind: 'enumerated', members: [TENANT_ID] },
      },
    });
    expect(await stage.changes()).toBe(false);
    const none = { guest_or_external_user_types: [] };
    await stage.applied(
      declared({ exclude_guests_or_external_users: none, allow_empty_exclusions: true }),
    );
    expect(conditionsOf(stage).users).toMatchObject({ excludeGuestsOrExternalUsers: null });
    expect(await stage.changes()).toBe(false);
  });

  it('brings back what was there when a destroy is told to, and no more', async () => {
    const before = stage.settings;
    await stage.applied({ ...enforced, on_destroy: 'restore' });
    changeUsers(stage, { includeRoles: [GLOBAL_ADMINISTRATOR] });
    await stage.workspace.ok('apply', '-refresh-only', '-auto-approve');
    const { code, warnings } = await stage.destroy();
    expect(code).toBe(0);
    expect(warnings[0]?.detail.split('\n')).toEqual([
      'The destroy brings back what was there before:',
      `  state: "enabled" → "${REPORT_ONLY}"`,
      `  exclude_groups: remove "/groups/${EMERGENCY}"`,
    ]);
    changeUsers(stage, { includeRoles: [] });
    expect(stage.settings).toEqual(before);
  });

  it('is written once where nobody answered the change', async () => {
    stage.bench.emulator.inject('reset-after:method=PATCH:count=1');
    await stage.applied(enforced);
    expect(stage.live).toMatchObject({ state: 'enabled' });
    expect(stage.writes).toHaveLength(1);
    expect(await stage.changes()).toBe(false);
  });
});
