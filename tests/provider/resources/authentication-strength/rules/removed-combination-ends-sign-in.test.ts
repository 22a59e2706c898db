import { UNKNOWN } from '../../../../../provider/framework/value';
import { removedCombinationEndsSignIn as rule } from '../../../../../provider/resources/authentication-strength/rules/removed-combination-ends-sign-in';
import { findings, strength } from '../states';

const allowing = (...allowed_combinations: unknown[]) => strength({ allowed_combinations });
const now = allowing('fido2', 'sms,password', 'deviceBasedPush');

describe(rule.name, () => {
  it.each([
    ['a creation', allowing('sms'), null],
    ['more combinations', allowing('fido2', 'password,sms', 'deviceBasedPush', 'voice'), now],
    ['combinations that are unknown', strength({ allowed_combinations: UNKNOWN }), now],
    ['a combination that is unknown', allowing(UNKNOWN), now],
  ])('says nothing of %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it('names what no longer counts', () => {
    expect(findings(rule, allowing('fido2'), now)).toEqual([
      {
        verdict: 'advise',
        summary: 'Fewer combinations satisfy strength "Keys"',
        detail:
          'password,sms · deviceBasedPush will satisfy it no longer: users without one of the other combinations are stopped by the policies that use it.',
        path: ['allowed_combinations'],
      },
    ]);
  });
});
