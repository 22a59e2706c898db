import { UNKNOWN } from '../../../../../provider/framework/value';
import { riskLevelsAreExact as rule } from '../../../../../provider/resources/conditional-access-policy/rules/risk-levels-are-exact';
import { findings, policy, when } from '../states';

describe(rule.name, () => {
  it.each([
    ['no risk', policy()],
    ['high risk', when({ sign_in_risk_levels: ['high'] })],
    ['risk from medium on', when({ user_risk_levels: ['high', 'medium'] })],
    ['insider risk from moderate on', when({ insider_risk_levels: ['moderate', 'elevated'] })],
    ['no detected risk', when({ user_risk_levels: ['none'] })],
    ['levels that are unknown', when({ sign_in_risk_levels: ['low', UNKNOWN] })],
  ])('says nothing of %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['sign_in_risk_levels', ['medium'], 'high'],
    ['user_risk_levels', ['low'], 'medium and high'],
    ['service_principal_risk_levels', ['low', 'high'], 'medium'],
    ['insider_risk_levels', ['minor'], 'moderate and elevated'],
    ['agent_id_risk_levels', ['medium'], 'high'],
  ])('advises what %s leaves out above it', (name, levels, missing) => {
    expect(findings(rule, when({ [name]: levels }))).toEqual([
      {
        verdict: 'advise',
        summary: 'Higher risk is outside the policy',
        detail: `conditions.${name} matches exactly ${levels.join(', ')}: at ${missing} risk the policy does not apply. List these levels too, or let another policy cover them.`,
        path: ['conditions', name],
      },
    ]);
  });
});
