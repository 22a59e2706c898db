import { TENANT_ID } from '../../support/tenant';
import { openStage } from './stage';

const TYPE = 'entra_authentication_strength';
const AAGUID = '2fc0579f-8113-47ea-b116-bb5a8db9202a';
const OWN = '57e40000-0000-4000-8000-000000000001';
const stage = openStage([TYPE]);

beforeAll(() => {
  stage.bench.emulator.admin.write(TENANT_ID, 'authenticationStrengthPolicy', OWN, {
    id: OWN,
    displayName: 'Desk keys',
    description: 'Of one model',
    policyType: 'custom',
    requirementsSatisfied: 'mfa',
    allowedCombinations: ['fido2'],
    createdDateTime: '2026-01-01T00:00:00Z',
    modifiedDateTime: '2026-01-01T00:00:00Z',
    combinationConfigurations: [
      {
        '@odata.type': '#microsoft.graph.fido2CombinationConfiguration',
        id: 'c0f10000-0000-4000-8000-000000000001',
        appliesToCombinations: ['fido2'],
        allowedAAGUIDs: [AAGUID],
      },
    ],
  });
});

describe('entra_authentication_strength', () => {
  it('finds one that Microsoft built in, in the spelling of either, and plans empty', async () => {
    const found = await stage.read(TYPE, { display_name: 'phishing-resistant MFA' });
    expect(found).toMatchObject({
      id: '00000000-0000-0000-0000-000000000004',
      policy_type: 'builtIn',
      requirements_satisfied: 'mfa',
      combination_configurations: [],
    });
    expect([...(found['allowed_combinations'] as string[])].sort()).toEqual([
      'fido2',
      'windowsHelloForBusiness',
      'x509CertificateMultiFactor',
    ]);
    expect((await stage.workspace.plan()).changes).toBe(false);
  });

  it.each([{ display_name: 'desk keys' }, { id: OWN }])(
    'finds the tenant’s own: %j',
    async (by) => {
      expect(await stage.read(TYPE, by)).toMatchObject({
        id: OWN,
        display_name: 'Desk keys',
        description: 'Of one model',
        policy_type: 'custom',
        combination_configurations: [
          {
            applies_to_combinations: ['fido2'],
            allowed_aaguids: [AAGUID],
            allowed_issuer_skis: [],
            allowed_policy_oids: [],
          },
        ],
      });
    },
  );

  it('finds one that the same apply creates', async () => {
    // The application may create no strengths; one of the tenant stands in for it.
    stage.declare(
      { [TYPE]: { this: { id: '${terraform_data.id.output}' } } },
      { resource: { terraform_data: { id: { input: OWN } } } },
    );
    expect((await stage.workspace.plan()).changes).toBe(true);
    await stage.workspace.apply();
    expect(await stage.workspace.state(`data.${TYPE}.this`)).toMatchObject({ id: OWN });
  });

  it('refuses a name that no strength has, and offers similar ones', async () => {
    const refusal = await stage.refusal(TYPE, { display_name: 'Phishing-resistant' });
    expect(refusal?.summary).toBe('Authentication strength not found');
    expect(refusal?.detail).toContain('Similar: "Phishing resistant MFA".');
  });
});
