import { UNKNOWN } from '../../../../../provider/framework/value';
import { risksHavePoliciesOfTheirOwn as rule } from '../../../../../provider/resources/conditional-access-policy/rules/risks-have-policies-of-their-own';
import { findings, when } from '../states';

describe(rule.name, () => {
  it.each([
    ['user risk alone', when({ user_risk_levels: ['high'] })],
    ['sign-in risk alone', when({ sign_in_risk_levels: ['high'] })],
    ['risk that is unknown', when({ user_risk_levels: ['high'], sign_in_risk_levels: UNKNOWN })],
  ])('says nothing of %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it('advises that both have to be there', () => {
    const planned = when({ user_risk_levels: ['high'], sign_in_risk_levels: [UNKNOWN] });
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'advise',
        summary: 'User risk and sign-in risk in one policy',
        detail:
          'The policy applies where the user and the sign-in are at risk at once; a risk of one alone is outside it. Declare a policy for each risk.',
        path: ['conditions', 'user_risk_levels'],
      },
    ]);
  });
});
