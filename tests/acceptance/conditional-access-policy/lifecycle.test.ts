import { summaries } from '../../support/outcome';
import { ADDRESS, EMERGENCY, openStage, policy, STAFF, TYPE } from './stage';

const stage = openStage();
const actions = async (): Promise<readonly string[] | undefined> =>
  (await stage.workspace.readPlan()).json.resource_changes?.[0]?.change.actions;

describe('entra_conditional_access_policy', () => {
  it('is created, planned empty, changed in place and destroyed', async () => {
    stage.declare(policy());
    expect(await actions()).toEqual(['create']);
    await stage.workspace.ok('apply', 'tfplan');
    const made = stage.only;
    expect(await actions()).toEqual(['no-op']);

    stage.declare(policy({ display_name: 'All staff', state: 'disabled' }));
    expect(await actions()).toEqual(['update']);
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.only).toMatchObject({ id: made.id, displayName: 'All staff', state: 'disabled' });
    expect(await actions()).toEqual(['no-op']);

    stage.declare(policy({ display_name: 'All staff', deletion_protection: false }));
    await stage.workspace.apply();
    await stage.workspace.ok('destroy', '-auto-approve');
    expect(stage.live).toEqual([]);
    expect(stage.writes).toEqual([
      'POST v1.0 201',
      'PATCH v1.0 204',
      'PATCH v1.0 204',
      'DELETE v1.0 204',
    ]);
  });

  it('is created without a word about what Graph filled in', async () => {
    stage.declare(policy({ state: 'disabled' }));
    const { errors, warnings } = await stage.apply();
    expect(errors).toEqual([]);
    expect(new Set(summaries(warnings))).toEqual(
      new Set(['No accounts for emergencies are declared']),
    );
  });

  it('is imported by command, in either spelling of its id, and by block', async () => {
    const { id } = await stage.applied(policy());
    for (const spelling of [id, id.toUpperCase(), `/identity/conditionalAccess/policies/${id}`]) {
      await stage.workspace.ok('state', 'rm', ADDRESS);
      await stage.workspace.ok('import', ADDRESS, spelling);
      expect((await stage.workspace.plan()).changes).toBe(false);
    }
    await stage.workspace.ok('state', 'rm', ADDRESS);
    stage.declare(policy(), { import: [{ to: ADDRESS, id }] });
    expect(await actions()).toEqual(['no-op']);
    expect(stage.writes).toEqual(['POST v1.0 201']);
  });

  it('sends of a change what changes, and nothing for what only the resource knows', async () => {
    await stage.applied(policy());
    stage.mark();
    await stage.applied(policy({ deletion_protection: false, allow_empty_exclusions: true }));
    expect(stage.writes).toEqual([]);
    await stage.applied(
      policy({ grant_controls: null, session_controls: { disable_resilience_defaults: true } }),
    );
    expect(stage.only).toMatchObject({
      grantControls: null,
      sessionControls: { disableResilienceDefaults: true },
    });
    await stage.applied(policy());
    expect(stage.only.sessionControls).toBeNull();
  });

  it('plans nothing for sets in another order or spelling', async () => {
    const users = (groups: readonly string[]) => ({
      users: { include_groups: groups, exclude_groups: [EMERGENCY] },
    });
    await stage.applied(policy({ conditions: users([STAFF, EMERGENCY]) }));
    const reversed = [`/groups/${EMERGENCY.toUpperCase()}`, STAFF.toUpperCase()];
    stage.declare(policy({ conditions: users(reversed) }));
    expect((await stage.workspace.plan()).changes).toBe(false);

    const { conditions } = stage.only;
    const { includeGroups } = conditions.users as { includeGroups: string[] };
    stage.change({
      conditions: {
        ...conditions,
        users: { ...conditions.users, includeGroups: [...includeGroups].reverse() },
      },
    });
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it('shows a change and a deletion made elsewhere, and corrects them', async () => {
    const { id } = await stage.applied(policy());
    stage.change({ state: 'disabled', description: 'Switched off for a moment' });
    expect((await stage.workspace.readPlan()).json.resource_drift).toHaveLength(1);
    await stage.workspace.ok('apply', 'tfplan');
    expect(stage.only).toMatchObject({ id, state: 'enabled', description: null });
    stage.store(id, undefined);
    expect(await actions()).toEqual(['create']);
    const { warnings } = await stage.plan();
    expect(warnings.find(({ summary }) => summary.includes('gone'))).toMatchObject({
      summary: 'Conditional access policy "Everybody" is gone',
      detail: `Somebody deleted it since the last apply (id ${id}). While it is declared, the plan creates it again. That one has a new id. Entra keeps the deleted policy for 30 days: to have it back instead, restore it in the portal before the apply.`,
    });
  });

  it('keeps the names of people who do not think of us', async () => {
    const names = [
      '"quoted"',
      '🔑 emoji',
      '${interpolated}',
      '%{if}',
      '<b>&amp;</b>\n<script>',
      'é',
    ];
    stage.workspace.write(
      'main.tf',
      `locals { names = jsondecode(file("names.json")) }
resource "${TYPE}" "this" {
  for_each     = { for index, name in local.names : tostring(index) => name }
  display_name = each.value
  description  = each.value
  state        = "disabled"
  conditions = {
    client_app_types = ["all"]
    applications     = { include_applications = ["All"] }
    users            = { include_users = ["All"] }
  }
  grant_controls = { operator = "OR", built_in_controls = ["mfa"] }
}`,
    );
    stage.workspace.write('names.json', names);
    await stage.workspace.apply();
    expect(stage.live.map(({ displayName }) => displayName).sort()).toEqual([...names].sort());
    expect((await stage.workspace.plan()).changes).toBe(false);
  });
});
