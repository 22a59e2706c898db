import { UNKNOWN } from '../../../../../provider/framework/value';
import { mfaOrStrength as rule } from '../../../../../provider/resources/conditional-access-policy/rules/mfa-or-strength';
import { demanding, findings, policy, STRENGTH } from '../states';

const strength = { authentication_strength_id: STRENGTH };

describe(rule.name, () => {
  it.each([
    ['mfa alone', demanding(['mfa'])],
    ['a strength alone', demanding([], strength)],
    ['a strength beside a device', demanding(['compliantDevice'], strength)],
    ['a strength that is unknown', demanding(['mfa'], { authentication_strength_id: UNKNOWN })],
    ['controls that are unknown', demanding(UNKNOWN, strength)],
    ['grant controls that are unknown', policy({ grant_controls: UNKNOWN })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['AND', demanding(['mfa'], strength)],
    ['OR', demanding(['mfa', UNKNOWN], { ...strength, operator: 'OR' })],
  ])('refuses both under %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'refuse',
        summary: 'Multifactor authentication beside a strength',
        detail:
          'grant_controls demands "mfa" and an authentication strength, which Graph refuses. The strength demands multifactor authentication already: take "mfa" out of built_in_controls.',
        path: ['grant_controls', 'built_in_controls'],
      },
    ]);
  });
});
