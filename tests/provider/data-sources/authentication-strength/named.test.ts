import type { AuthenticationStrength } from '../../../../graph/authentication-strength/entity';
import { named } from '../../../../provider/data-sources/authentication-strength/named';

const strength = (displayName: string, policyType = 'custom'): AuthenticationStrength => ({
  id: displayName,
  displayName,
  policyType,
  requirementsSatisfied: 'mfa',
  allowedCombinations: ['fido2'],
  combinationConfigurations: [],
});
const BUILT_IN = strength('Phishing resistant MFA', 'builtIn');

const ids = (name: string, ...others: AuthenticationStrength[]): string[] =>
  named([BUILT_IN, ...others], name).map(({ id }) => id);

describe('the strengths of a name', () => {
  it.each(['Phishing resistant MFA', 'phishing-resistant mfa', 'Phishing‑resistant  MFA'])(
    'are Microsoft’s own, spelled %j',
    (name) => {
      expect(ids(name)).toEqual(['Phishing resistant MFA']);
    },
  );

  it('are those of exactly that spelling, where there are some', () => {
    expect(ids('Phishing-resistant MFA', strength('Phishing-resistant MFA'))).toEqual([
      'Phishing-resistant MFA',
    ]);
  });

  it('are no custom ones of another spelling', () => {
    expect(ids('Desk keys', strength('Desk-keys'))).toEqual([]);
  });
});
