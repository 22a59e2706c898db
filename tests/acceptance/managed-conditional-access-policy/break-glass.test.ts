import { summaries } from '../../support/outcome';
import type { Workspace } from '../../support/workspace';
import { openStage } from '../singleton/stage';
import { outcomeOf } from '../../support/outcome';
import {
  ACCOUNT,
  changeUsers,
  declared,
  EMERGENCY,
  LEGACY,
  legacy,
  PORTALS,
  REPORT_ONLY,
  tenant,
} from './subject';

const STOPPED = 'An account for emergencies would be stopped';
const MAY_BE_STOPPED =
  'Policy "Microsoft-managed: Block legacy authentication" may stop an account for emergencies';

const breakGlass = (overrides: object = {}): object => ({
  break_glass: {
    accounts: [
      {
        user_id: ACCOUNT,
        design: 'excluded',
        aaguids: ['2fc0579f-8113-47ea-b116-bb5a8db9202a'],
        ...overrides,
      },
    ],
    group_ids: [EMERGENCY],
  },
});

describe('a policy of Microsoft’s and accounts for emergencies', () => {
  const stage = openStage(legacy, tenant);
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await stage.another(breakGlass());
  });

  const declare = (attributes: object, more: object = {}): Workspace =>
    workspace.write('main.tf.json', stage.moduleOf(declared(attributes), more));

  it('that would be stopped by it: refused, with the fix', async () => {
    declare({ state: 'enabled' });
    const { code, errors } = await outcomeOf(workspace, 'plan');
    expect(code).toBe(1);
    expect(errors.map(({ summary, detail }) => [summary, detail])).toEqual([
      [
        STOPPED,
        `Policy "Microsoft-managed: Block legacy authentication" applies to user ${ACCOUNT}, as it includes all users. Its design is "excluded": no policy may apply to it. Add group "${EMERGENCY}" to exclude_groups.`,
      ],
    ]);
    expect(stage.writes).toEqual([]);
  });

  it.each([
    ['the user', { exclude_users: [ACCOUNT] }],
    ['its group', { exclude_groups: [EMERGENCY] }],
    ['a role that it has', { exclude_roles: ['62e90394-69f5-4237-9190-012177145e10'] }],
  ])('that are excluded by %s: applied', async (_, exclusion) => {
    declare({ state: 'enabled', ...exclusion });
    await workspace.apply();
    expect(stage.live).toMatchObject({ state: 'enabled' });
    expect(summaries((await outcomeOf(workspace, 'plan')).warnings)).toEqual([]);
  });

  it('that Microsoft’s demand does not stop: applied', async () => {
    workspace = await stage.another(breakGlass({ design: 'satisfying' }));
    const portals = { policy_id: PORTALS, state: 'enabled' };
    workspace.write('main.tf.json', { resource: { [legacy.typeName]: { this: portals } } });
    expect((await outcomeOf(workspace, 'plan')).errors).toEqual([]);
    declare({ state: 'enabled' });
    expect(summaries((await outcomeOf(workspace, 'plan')).errors)).toEqual([STOPPED]);
  });

  it('that it would stop as it is: told, and let alone', async () => {
    declare({});
    const adoption = await outcomeOf(workspace, 'apply');
    expect(adoption.code).toBe(0);
    expect(summaries(adoption.warnings)).toContain(STOPPED);
    const { code, warnings } = await outcomeOf(workspace, 'plan');
    expect(code).toBe(0);
    expect(summaries(warnings)).toContain(STOPPED);
    declare({ on_destroy: 'restore' });
    expect((await outcomeOf(workspace, 'apply')).code).toBe(0);
  });

  it('that it stops only since Microsoft includes more: told', async () => {
    const nobody = { includeUsers: ['None'] };
    changeUsers(stage, nobody);
    declare({ state: 'enabled' });
    await workspace.apply();
    expect(summaries((await outcomeOf(workspace, 'plan')).warnings)).toEqual([]);
    changeUsers(stage, { includeUsers: ['All'] });
    expect(summaries((await outcomeOf(workspace, 'plan')).warnings)).toEqual([STOPPED]);
  });

  it('of a policy that is off: nothing to tell', async () => {
    declare({ state: 'disabled' });
    const { warnings } = await outcomeOf(workspace, 'apply');
    expect(summaries(warnings)).not.toContain(STOPPED);
  });

  it('of which a plan cannot say: told, and refused right before the write', async () => {
    workspace.write('id.tf.json', {
      resource: { terraform_data: { id: { input: '9a0f0000-0000-4000-8000-000000000001' } } },
    });
    declare({ state: 'enabled', exclude_groups: ['${terraform_data.id.output}'] });
    const planned = await outcomeOf(workspace, 'plan', '-out=tfplan');
    expect(planned.errors).toEqual([]);
    expect(summaries(planned.warnings)).toContain(MAY_BE_STOPPED);
    const { code, errors } = await outcomeOf(workspace, 'apply', 'tfplan');
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual([STOPPED]);
    expect(stage.writes).toEqual([]);
    expect(stage.live).toMatchObject({ state: REPORT_ONLY });
  });

  it('that a restore would stop: refused before it is written', async () => {
    stage.change({ state: 'enabled' });
    declare({ state: 'disabled', on_destroy: 'restore' });
    await workspace.apply();
    const { code, errors } = await outcomeOf(workspace, 'destroy');
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual([STOPPED]);
    expect(stage.live).toMatchObject({ id: LEGACY, state: 'disabled' });
  });

  it('that nobody declared: told with every change, and with no other plan', async () => {
    stage.declare(declared({ state: 'enabled' }));
    const { warnings } = await stage.apply();
    expect(summaries(warnings)).toContain('No accounts for emergencies are declared');
    expect(summaries((await stage.plan()).warnings)).toEqual([]);
  });
});
