import { summaries } from '../../support/outcome';
import { TENANT_ID } from '../../support/tenant';
import { openStage } from '../singleton/stage';
import { securityDefaults } from './subject';

const IDS = ['b0110000-0000-4000-8000-000000000001', 'b0110000-0000-4000-8000-000000000002'];

describe('security defaults beside conditional access policies', () => {
  const stage = openStage(securityDefaults);

  const policy = (index: number, state: string | undefined): void => {
    const id = IDS[index] ?? '';
    stage.bench.emulator.admin.write(
      TENANT_ID,
      'conditionalAccessPolicy',
      id,
      state === undefined
        ? undefined
        : {
            id,
            displayName: `Policy ${index}`,
            state,
            conditions: { users: { includeUsers: ['All'] }, applications: {} },
            grantControls: { operator: 'OR', builtInControls: ['mfa'] },
            sessionControls: null,
            createdDateTime: '2026-01-01T00:00:00Z',
          },
    );
  };
  beforeEach(() => {
    policy(0, undefined);
    policy(1, undefined);
  });

  it('are refused at plan, naming the policies that are enabled', async () => {
    policy(0, 'enabled');
    policy(1, 'enabled');
    stage.declare({ is_enabled: true });
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(errors).toEqual([
      {
        summary: 'Conditional access policies are enabled',
        detail: `Security defaults cannot be enabled beside 2 conditional access policies: "Policy 0" (${IDS[0] ?? ''}), "Policy 1" (${IDS[1] ?? ''}). Disable them first, or set them to report-only.`,
        at: 'is_enabled',
      },
    ]);
    expect(stage.writes).toEqual([]);
  });

  it('are enabled beside policies that only report or are disabled', async () => {
    policy(0, 'enabledForReportingButNotEnforced');
    policy(1, 'disabled');
    stage.declare({ is_enabled: true });
    const { errors, warnings } = await stage.apply();
    expect(errors).toEqual([]);
    expect(summaries(warnings)).toContain('Security defaults reach every user');
    expect(stage.live['isEnabled']).toBe(true);
  });

  it('are enabled with a warning where the policies may not be read', async () => {
    stage.bench.emulator.inject('403:path=/identity/conditionalAccess/policies');
    stage.declare({ is_enabled: true });
    const { code, warnings } = await stage.plan();
    expect(code).toBe(2);
    const [unchecked] = warnings.filter(
      ({ summary }) => summary === 'Conditional access policies were not checked',
    );
    expect(unchecked?.detail).toContain('needs the permission Policy.Read.All');
  });

  it('are not planned where reading the policies fails otherwise', async () => {
    stage.bench.emulator.inject('poison=html:path=/identity/conditionalAccess/policies');
    stage.declare({ is_enabled: true });
    const { code, errors } = await stage.plan();
    expect(code).toBe(1);
    expect(summaries(errors)).toEqual(['Graph answered something else']);
  });

  it('are disabled with what that ends, without a look at the policies', async () => {
    stage.change({ isEnabled: true });
    policy(0, 'enabledForReportingButNotEnforced');
    stage.declare({ is_enabled: false });
    const { errors, warnings } = await stage.apply();
    expect(errors).toEqual([]);
    expect(summaries(warnings)).toContain('Security defaults stop protecting the tenant');
    expect(stage.live['isEnabled']).toBe(false);
  });
});
