import { UNKNOWN } from '../../../../../provider/framework/value';
import { disablingEndsSignIn as rule } from '../../../../../provider/resources/fido2-method/rules/disabling-ends-sign-in';
import { findings, state } from '../states';

describe(rule.name, () => {
  const off = state({ state: 'disabled' });

  it('advises where the method is switched off', () => {
    expect(findings(rule, off, state())).toEqual([
      {
        verdict: 'advise',
        summary: 'Passkeys stop signing in',
        detail:
          'state = "disabled" ends sign-in with every passkey of the tenant, those of emergency access accounts included. Make sure that each of them has another way in.',
        path: ['state'],
      },
    ]);
  });

  it.each([
    ['stays on', state(), state()],
    ['is off already', off, off],
    ['is switched on', state(), off],
    ['is unknown', state({ state: UNKNOWN }), state()],
  ])('says nothing where it %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });
});
