import { fromGraph } from '../../../../provider/data-sources/authentication-strength/from-graph';

const AAGUID = '2FC0579F-8113-47EA-B116-BB5A8DB9202A';
const live = {
  id: 'ABC',
  displayName: 'Keys',
  policyType: 'custom',
  requirementsSatisfied: 'mfa',
  allowedCombinations: ['fido2', 'x509CertificateMultiFactor'],
};

describe('a strength from Graph', () => {
  it('has every restriction, whatever it restricts', () => {
    const combinationConfigurations = [
      {
        id: 'c1',
        '@odata.type': '#microsoft.graph.fido2CombinationConfiguration',
        appliesToCombinations: ['fido2'],
        allowedAAGUIDs: [AAGUID],
      },
      {
        id: 'c2',
        '@odata.type': '#microsoft.graph.x509CertificateCombinationConfiguration',
        appliesToCombinations: ['x509CertificateMultiFactor'],
        allowedIssuerSkis: ['9A4248C6AC8C2931AB2A86537818E92E7B6C97B6'],
        allowedPolicyOIDs: ['1.2.3'],
      },
    ];
    expect(fromGraph({ ...live, combinationConfigurations }).combination_configurations).toEqual([
      {
        id: 'c1',
        applies_to_combinations: ['fido2'],
        allowed_aaguids: [AAGUID.toLowerCase()],
        allowed_issuer_skis: [],
        allowed_policy_oids: [],
      },
      {
        id: 'c2',
        applies_to_combinations: ['x509CertificateMultiFactor'],
        allowed_aaguids: [],
        allowed_issuer_skis: ['9A4248C6AC8C2931AB2A86537818E92E7B6C97B6'],
        allowed_policy_oids: ['1.2.3'],
      },
    ]);
  });

  it('has none where Graph has none', () => {
    expect(fromGraph({ ...live, combinationConfigurations: [] })).toEqual({
      id: 'abc',
      display_name: 'Keys',
      description: null,
      policy_type: 'custom',
      requirements_satisfied: 'mfa',
      allowed_combinations: live.allowedCombinations,
      combination_configurations: [],
    });
  });
});
