import { conditionOf } from '../reading/conditions';
import { isThere } from '../reading/parts';
import type { PolicyRule } from './rule';

export const risksHavePoliciesOfTheirOwn: PolicyRule = {
  name: 'risks-have-policies-of-their-own',
  claim: 'Every condition has to match: user risk beside sign-in risk means both at once.',
  source:
    'https://learn.microsoft.com/entra/id-protection/howto-identity-protection-configure-risk-policies',
  *check(planned) {
    const both = (['user_risk_levels', 'sign_in_risk_levels'] as const).every(
      (name) => isThere(conditionOf(planned, name)) === 'yes',
    );
    if (!both) return;
    yield {
      verdict: 'advise',
      summary: 'User risk and sign-in risk in one policy',
      detail:
        'The policy applies where the user and the sign-in are at risk at once; a risk of one alone is outside it. Declare a policy for each risk.',
      path: ['conditions', 'user_risk_levels'],
    };
  },
};
