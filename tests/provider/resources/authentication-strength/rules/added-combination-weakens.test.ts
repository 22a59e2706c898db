import { UNKNOWN } from '../../../../../provider/framework/value';
import { addedCombinationWeakens as rule } from '../../../../../provider/resources/authentication-strength/rules/added-combination-weakens';
import { findings, strength } from '../states';

const allowing = (...allowed_combinations: unknown[]) => strength({ allowed_combinations });
const now = allowing('fido2', 'password,softwareOath');

describe(rule.name, () => {
  it.each([
    ['a creation', allowing('sms'), null],
    ['fewer combinations', allowing('fido2'), now],
    ['another spelling', allowing('softwareOath, password', 'fido2'), now],
    ['combinations that are unknown', strength({ allowed_combinations: UNKNOWN }), now],
    ['a combination that is unknown', allowing('sms', UNKNOWN), now],
  ])('says nothing of %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it('tells phishable combinations from others', () => {
    const planned = allowing('fido2', 'password,sms', 'qrCodePin', 'windowsHelloForBusiness');
    expect(findings(rule, planned, now)).toEqual([
      {
        verdict: 'advise',
        summary: 'Phishable combinations satisfy strength "Keys"',
        detail: 'password,sms · qrCodePin will satisfy it, and can be phished.',
        path: ['allowed_combinations'],
      },
      {
        verdict: 'advise',
        summary: 'More combinations satisfy strength "Keys"',
        detail: 'windowsHelloForBusiness will satisfy it as well.',
        path: ['allowed_combinations'],
      },
    ]);
  });

  it('takes what it does not know for phishable', () => {
    const [found] = findings(rule, allowing('fido2', 'palmVein'), now);
    expect(found?.detail).toBe('palmVein will satisfy it, and can be phished.');
  });
});
