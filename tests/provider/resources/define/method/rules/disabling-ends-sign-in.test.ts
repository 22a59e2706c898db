import { UNKNOWN } from '../../../../../../provider/framework/value';
import { disablingEndsSignIn } from '../../../../../../provider/resources/define/method/rules/disabling-ends-sign-in';
import { findings, otherWords, state, words } from '../states';

const rule = disablingEndsSignIn(words);

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

  it('says of a method for something else that it stops working', () => {
    const [found] = findings(disablingEndsSignIn(otherWords), off, state());
    expect(found).toMatchObject({
      summary: 'Email codes stop working',
      detail: expect.stringMatching(
        /^state = "disabled" ends the use of every email code /,
      ) as string,
    });
  });
});
