import { RecoveryAccess, RiskGuard } from '../../../constructs';
import { TENANT_ID } from '../../support/tenant';
import { ConstructStage, tenantStack } from './stage';

const ASSUMED = 'A block of account recovery is assumed to work';

/** A tenant's stack that governs recovery, and suspends it at high risk. */
function recoveryStack() {
  const stack = tenantStack();
  new RecoveryAccess(stack, 'Recovery', {
    accountRecovery: { name: 'Recover with a verified ID', acceptPreview: true },
  });
  new RiskGuard(stack, 'Risk', { name: 'High risk', recovery: true });
  return stack;
}

describe('recovery of accounts, suspended at high risk', () => {
  it('is taken by a tenant that has the preview, told to be assumed, and plans empty', async () => {
    const stage = await ConstructStage.open({
      conditionalAccess: { previews: ['accountRecovery'] },
    });
    try {
      const { warnings } = await stage.declare(recoveryStack()).plan();
      const assumed = warnings.filter(({ summary }) => summary === ASSUMED);
      expect(assumed.map(({ at }) => at)).toEqual(['built_in_controls', 'built_in_controls']);
      expect(await stage.apply()).toMatchObject({ errors: [] });
      expect(stage.policies).toEqual({
        'High risk: no recovery, sign-in at high risk': 'enabled',
        'High risk: no recovery, user at high risk': 'enabled',
        'High risk: no registration, sign-in at high risk': 'enabled',
        'High risk: no registration, user at high risk': 'enabled',
        'Recover with a verified ID': 'enabled',
      });
      expect(stage.emulator.admin.list(TENANT_ID, 'conditionalAccessPolicy')).toContainEqual(
        expect.objectContaining({
          displayName: 'High risk: no recovery, user at high risk',
          conditions: expect.objectContaining({
            userRiskLevels: ['high'],
            applications: expect.objectContaining({
              includeUserActions: ['urn:user:accountrecovery'],
            }) as unknown,
          }) as unknown,
          grantControls: expect.objectContaining({ builtInControls: ['block'] }) as unknown,
        }),
      );
      expect(await stage.plan()).toMatchObject({ code: 0, errors: [] });
    } finally {
      await stage.close();
    }
  });

  it('is refused by a tenant without the preview, with its name', async () => {
    const stage = await ConstructStage.open();
    try {
      const { errors } = await stage.declare(recoveryStack()).apply();
      expect(errors.map(({ detail }) => detail)).toContainEqual(
        expect.stringContaining('The policy rests on the preview "accountRecovery"'),
      );
    } finally {
      await stage.close();
    }
  });
});
