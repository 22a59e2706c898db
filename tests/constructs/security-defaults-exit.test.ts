import { Construct } from 'constructs';
import {
  AccessPolicy,
  Audience,
  Grant,
  SecurityDefaultsExit,
  Target,
  type TenantStack,
} from '../../constructs';
import { policiesOf, resourceOf, stackOf, synthesise, TENANT_ID } from './synthesise';

const policy = (
  scope: Construct,
  id: string,
  state: 'enabled' | 'disabled' | 'reportOnly',
): void => {
  new AccessPolicy(scope, id, {
    name: id,
    state,
    audience: Audience.everyone(),
    target: Target.allResources(),
    grant: Grant.allOf('mfa'),
  });
};

/** The exit, between two policies: one declared before it, one after and elsewhere. */
function declare(step: 'prepare' | 'leave', stack: TenantStack = stackOf()): TenantStack {
  policy(stack, 'Before', 'enabled');
  new SecurityDefaultsExit(stack, 'Defaults', { step });
  policy(new Construct(stack, 'Team'), 'After', 'enabled');
  policy(stack, 'Off', 'disabled');
  policy(stack, 'Reported', 'reportOnly');
  return stack;
}

const statesOf = (stack: TenantStack): Record<string, string> =>
  Object.fromEntries(Object.entries(policiesOf(stack)).map(([name, { state }]) => [name, state]));

const REPORT_ONLY = 'enabledForReportingButNotEnforced';

describe('SecurityDefaultsExit', () => {
  it('holds every policy in report-only first, as Entra takes no other beside security defaults', () => {
    const stack = declare('prepare');
    expect(resourceOf(stack, 'entra_security_defaults.security_defaults')).toEqual({
      is_enabled: true,
    });
    expect(statesOf(stack)).toEqual({
      before: REPORT_ONLY,
      after: REPORT_ONLY,
      off: 'disabled',
      reported: REPORT_ONLY,
    });
    expect(JSON.stringify(policiesOf(stack))).not.toContain('depends_on');
  });

  it.each(['prepare', 'leave'] as const)(
    'leaves security defaults as they are where the stack only observes: %s',
    (step) => {
      const stack = declare(step, stackOf({ observe: true }));
      expect(resourceOf(stack, 'entra_security_defaults.security_defaults')).toEqual({
        is_enabled: step === 'prepare',
        lifecycle: { ignore_changes: ['is_enabled'] },
      });
      expect(new Set(Object.values(statesOf(stack)))).toEqual(new Set([REPORT_ONLY, 'disabled']));
    },
  );

  it('then turns security defaults off, and enforces policies depending on that', () => {
    const stack = declare('leave');
    expect(resourceOf(stack, 'entra_security_defaults.security_defaults')).toEqual({
      is_enabled: false,
    });
    expect(policiesOf(stack)).toMatchObject({
      before: { state: 'enabled', depends_on: ['entra_security_defaults.security_defaults'] },
      after: { state: 'enabled', depends_on: ['entra_security_defaults.security_defaults'] },
    });
    expect(policiesOf(stack)['off']).not.toHaveProperty('depends_on');
    expect(policiesOf(stack)['reported']).not.toHaveProperty('depends_on');
  });

  it('says that nothing protects the tenant while it leaves', () => {
    const exit = new SecurityDefaultsExit(stackOf(), 'Defaults', { step: 'leave' });
    expect(exit.node.metadata.map(({ data }) => data as unknown)).toEqual([
      expect.stringContaining('leaves the tenant without either protection'),
    ]);
  });

  it('takes over what is live', () => {
    expect(synthesise(declare('prepare')).import).toEqual([
      { to: 'entra_security_defaults.security_defaults', id: TENANT_ID },
    ]);
  });

  it('leaves other stacks of the app alone', () => {
    const stack = declare('leave');
    const other = stackOf();
    policy(other, 'Policy', 'enabled');
    synthesise(stack);
    expect(policiesOf(other)['policy']).not.toHaveProperty('depends_on');
  });
});
