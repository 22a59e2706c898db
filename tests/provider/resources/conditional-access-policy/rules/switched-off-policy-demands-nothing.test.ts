import { UNKNOWN } from '../../../../../provider/framework/value';
import { switchedOffPolicyDemandsNothing as rule } from '../../../../../provider/resources/conditional-access-policy/rules/switched-off-policy-demands-nothing';
import { demanding, findings, policy } from '../states';

describe(rule.name, () => {
  it.each([
    ['a creation', policy({ state: 'disabled' }), null],
    ['a policy that stays on', policy(), policy()],
    [
      'a policy that was off',
      policy({ state: 'disabled' }),
      policy({ state: 'enabledForReportingButNotEnforced' }),
    ],
    ['a state that is unknown', policy({ state: UNKNOWN }), policy()],
  ])('says nothing of %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each(['disabled', 'enabledForReportingButNotEnforced'])('says what ends with %s', (state) => {
    const current = demanding(['mfa', 'compliantDevice']);
    expect(findings(rule, policy({ state }), current)).toEqual([
      {
        verdict: 'advise',
        summary: 'Policy "Everybody" will be enforced no longer',
        detail: `Its state becomes "${state}", and nobody has to satisfy it any more. So far it demands mfa and compliantDevice.`,
        path: ['state'],
      },
    ]);
  });
});
