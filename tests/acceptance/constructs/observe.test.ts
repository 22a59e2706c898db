import {
  AccessPolicy,
  Audience,
  Grant,
  SecurityDefaultsExit,
  SignInAccess,
  Target,
  type TenantStack,
} from '../../../constructs';
import { ConstructStage, tenantStack } from './stage';

function stackOf(observe: boolean): TenantStack {
  const stack = tenantStack({ observe });
  new SecurityDefaultsExit(stack, 'Defaults', { step: 'leave' });
  new SignInAccess(stack, 'SecondFactor', { name: 'Second factor', demand: 'multifactor' });
  new AccessPolicy(stack, 'Devices', {
    name: 'Devices',
    state: 'enabled',
    audience: Audience.everyone(),
    target: Target.deviceRegistration(),
    grant: Grant.allOf('mfa'),
  });
  return stack;
}

describe('a tenant that observes before it enforces', () => {
  let stage: ConstructStage;
  beforeAll(async () => {
    stage = await ConstructStage.open({ securityDefaults: true });
  });
  afterAll(() => stage.close());

  it('reports what it can, and stays under security defaults', async () => {
    const mark = stage.emulator.requests.length;
    const { errors } = await stage.declare(stackOf(true)).apply();
    expect(errors).toEqual([]);
    expect(stage.policies).toEqual({
      'Second factor': 'enabledForReportingButNotEnforced',
      Devices: 'disabled',
    });
    const written = stage.emulator.requests.slice(mark).filter(({ method }) => method === 'PATCH');
    expect(written).toEqual([]);
    expect((await stage.plan()).code).toBe(0);
  });

  it('then enforces everything by a change of one word', async () => {
    const { errors } = await stage.declare(stackOf(false)).apply();
    expect(errors).toEqual([]);
    expect(stage.policies).toEqual({ 'Second factor': 'enabled', Devices: 'enabled' });
    expect((await stage.plan()).code).toBe(0);
  });
});
