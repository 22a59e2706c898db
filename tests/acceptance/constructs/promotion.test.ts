import { Testing } from 'cdktf';
import { TenantStack } from '../../../constructs';
import { Baseline } from '../../../policies/baseline';
import { breakGlass } from '../../../policies/break-glass';
import type { Stage } from '../../../tenants';
import { dev } from '../../../tenants/dev';
import { ConstructStage } from './stage';

/** The baseline of a tenant in a stage. */
function stackOf(stage: Stage): TenantStack {
  const tenant = { ...dev, stage };
  const props = { ...tenant, breakGlass: breakGlass(tenant) };
  const stack = new TenantStack(Testing.app(), tenant.name, props);
  new Baseline(stack, tenant);
  return stack;
}

describe('a tenant that goes through the stages', () => {
  let stage: ConstructStage;
  beforeAll(async () => {
    stage = await ConstructStage.openDefault();
  });
  afterAll(() => stage.close());

  const sms = (): unknown =>
    stage.emulator.admin.read(dev.tenantId, 'authenticationMethodConfiguration', 'sms');

  const stateOf = (name: string): unknown =>
    stage.emulator.admin
      .list(dev.tenantId, 'conditionalAccessPolicy')
      .find(({ displayName }) => displayName === name)?.['state'];

  const ADMINISTRATORS = 'Administrators sign in with a key that we handed out';

  it('starts with a pilot: administrators are only reported', async () => {
    expect(await stage.declare(stackOf('pilot')).apply()).toMatchObject({ errors: [] });
    expect(stateOf(ADMINISTRATORS)).toBe('enabledForReportingButNotEnforced');
    expect(sms()).toMatchObject({
      state: 'enabled',
      excludeTargets: [{ id: dev.groups.breakGlass }, { id: dev.groups.pilot }],
    });
  });

  it.each(['limited', 'all'] as const)('goes on to %s by changes alone', async (next) => {
    stage.declare(stackOf(next));
    const { json } = await stage.workspace.readPlan();
    const actions = new Set(json.resource_changes?.flatMap(({ change }) => change.actions));
    expect([...actions].sort()).toEqual(['no-op', 'update']);
    expect(await stage.apply()).toMatchObject({ errors: [] });
    expect(await stage.plan()).toMatchObject({ code: 0, errors: [] });
    expect(stateOf(ADMINISTRATORS)).toBe('enabled');
  });

  it('ends with text messages off', () => {
    expect(sms()).toMatchObject({ state: 'disabled' });
  });

  it('gets no method back that is off, and a warning of whom an exclusion lets in, where somebody turns round', async () => {
    stage.declare(stackOf('pilot'));
    const { warnings } = await stage.plan();
    const told = warnings.map(({ summary }) => summary);
    expect(told).toContain('Excluded users are let in');
    expect(await stage.apply()).toMatchObject({ errors: [] });
    expect(sms()).toMatchObject({ state: 'disabled' });
  });
});
