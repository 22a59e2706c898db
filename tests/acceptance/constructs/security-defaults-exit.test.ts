import {
  LegacyAuthenticationBlock,
  SecurityDefaultsExit,
  SignInAccess,
  type TenantStack,
} from '../../../constructs';
import { ConstructStage, tenantStack } from './stage';

const NAMES = ['Second factor', 'Legacy'];

function stackOf(step?: 'prepare' | 'leave'): TenantStack {
  const stack = tenantStack();
  new SignInAccess(stack, 'SecondFactor', { name: 'Second factor', demand: 'multifactor' });
  new LegacyAuthenticationBlock(stack, 'Legacy', { name: 'Legacy' });
  if (step !== undefined) new SecurityDefaultsExit(stack, 'Defaults', { step });
  return stack;
}

const all = (state: string): object => Object.fromEntries(NAMES.map((name) => [name, state]));

describe('a tenant that leaves security defaults', () => {
  let stage: ConstructStage;
  beforeAll(async () => {
    stage = await ConstructStage.open({ securityDefaults: true });
  });
  afterAll(() => stage.close());

  it('cannot enforce policies at once: Entra refuses them', async () => {
    const { errors } = await stage.declare(stackOf()).apply();
    expect(errors).not.toEqual([]);
    expect(stage.policies).toEqual({});
  });

  it('sees its policies in report-only first, and stays protected', async () => {
    const { errors } = await stage.declare(stackOf('prepare')).apply();
    expect(errors).toEqual([]);
    expect(stage.policies).toEqual(all('enabledForReportingButNotEnforced'));
    expect((await stage.plan()).code).toBe(0);
  });

  it('leaves in the second apply, policies after security defaults', async () => {
    const mark = stage.emulator.requests.length;
    const { errors } = await stage.declare(stackOf('leave')).apply();
    expect(errors).toEqual([]);
    expect(stage.policies).toEqual(all('enabled'));
    const writes = stage.emulator.requests
      .slice(mark)
      .filter(({ method }) => method === 'PATCH')
      .map(({ path }) => path.split('/').at(-1) ?? '');
    expect(writes[0]).toBe('identitySecurityDefaultsEnforcementPolicy');
    expect(writes).toHaveLength(3);
    expect((await stage.plan()).code).toBe(0);
  });
});
