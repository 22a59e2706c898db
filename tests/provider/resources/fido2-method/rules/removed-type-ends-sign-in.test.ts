import { UNKNOWN } from '../../../../../provider/framework/value';
import { removedTypeEndsSignIn as rule } from '../../../../../provider/resources/fido2-method/rules/removed-type-ends-sign-in';
import { findings, state, withDefault } from '../states';

describe(rule.name, () => {
  it('advises where a type leaves', () => {
    expect(findings(rule, withDefault({ passkey_types: ['deviceBound'] }), state())).toEqual([
      {
        verdict: 'advise',
        summary: 'Registered passkeys stop signing in',
        detail:
          'profile "default" no longer admits synced passkeys. Whoever signs in with one is locked out unless another profile that reaches them admits it. Which users have one is not known here.',
        path: ['default_profile', 'passkey_types'],
      },
    ]);
  });

  it('names every type that leaves', () => {
    const [found] = findings(rule, withDefault({ passkey_types: [] }), state());
    expect(found?.detail).toContain('no longer admits deviceBound, synced passkeys');
  });

  it.each([
    ['a type enters', state(), withDefault({ passkey_types: ['synced'] })],
    ['the order changes', withDefault({ passkey_types: ['synced', 'deviceBound'] }), state()],
    ['types are unknown', withDefault({ passkey_types: UNKNOWN }), state()],
    ['a type is unknown', withDefault({ passkey_types: [UNKNOWN] }), state()],
    ['the profile leaves as a whole', state({ default_profile: null }), state()],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });
});
