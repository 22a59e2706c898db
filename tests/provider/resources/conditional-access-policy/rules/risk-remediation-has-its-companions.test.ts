import { UNKNOWN } from '../../../../../provider/framework/value';
import { riskRemediationHasItsCompanions as rule } from '../../../../../provider/resources/conditional-access-policy/rules/risk-remediation-has-its-companions';
import { demanding, findings, type Given, STRENGTH } from '../states';

const planned = (controls: unknown, more: Given = {}) =>
  demanding(controls, more, { conditions: { user_risk_levels: ['high'] } });
const strength = { authentication_strength_id: STRENGTH };

describe(rule.name, () => {
  it.each([
    ['its companions', planned(['riskRemediation'], strength)],
    ['other controls', planned(['mfa'])],
    [
      'a strength that is unknown',
      planned(['riskRemediation'], { authentication_strength_id: UNKNOWN }),
    ],
    [
      'an operator that is unknown',
      planned(['riskRemediation'], { ...strength, operator: UNKNOWN }),
    ],
    ['terms of use beside it', planned(['riskRemediation'], { ...strength, terms_of_use: ['t'] })],
  ])('passes %s', (_, state) => {
    expect(findings(rule, state)).toEqual([]);
  });

  it.each([
    [
      'no strength',
      planned(['riskRemediation']),
      'set authentication_strength_id.',
      'grant_controls',
    ],
    [
      'OR',
      planned(['riskRemediation'], { ...strength, operator: 'OR' }),
      'set operator = "AND".',
      'grant_controls',
    ],
    [
      'a password change',
      planned(['riskRemediation', 'passwordChange'], strength),
      'It cannot stand beside "passwordChange": take one of them out.',
      'grant_controls',
    ],
    [
      'no user risk',
      demanding(['riskRemediation'], strength),
      'set user_risk_levels.',
      'conditions.user_risk_levels',
    ],
  ])('refuses it with %s', (_, state, fix, path) => {
    const found = findings(rule, state);
    expect(found).toEqual([
      {
        verdict: 'refuse',
        summary: 'A risk remediation without its companions',
        detail: expect.stringMatching(
          /^grant_controls demands "riskRemediation", by which users remedy their risk\. /,
        ) as string,
        path: path.split('.'),
      },
    ]);
    expect(found[0]?.detail.endsWith(fix)).toBe(true);
  });
});
