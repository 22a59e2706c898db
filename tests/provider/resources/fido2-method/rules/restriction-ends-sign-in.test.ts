import { UNKNOWN } from '../../../../../provider/framework/value';
import { restrictionEndsSignIn as rule } from '../../../../../provider/resources/fido2-method/rules/restriction-ends-sign-in';
import {
  KEY_A,
  KEY_B,
  allow,
  block,
  findings,
  legacy,
  profile,
  restrictions,
  state,
  withProfile,
} from '../states';

describe(rule.name, () => {
  const to = (key_restrictions: ReturnType<typeof allow>) => withProfile({ key_restrictions });
  const off = restrictions();

  it.each([
    ['a model leaves an allow list', allow(KEY_A, KEY_B), allow(KEY_A), `the models ${KEY_B}`],
    ['a model enters a block list', block(KEY_A), block(KEY_A, KEY_B), `the models ${KEY_B}`],
    ['a block list is enforced', off, block(KEY_A), `the models ${KEY_A}`],
    ['an allow list is enforced', off, allow(KEY_A), 'every model but the 1 listed'],
    ['block turns into allow', block(KEY_B), allow(KEY_A), 'every model but the 1 listed'],
    ['allow turns into block', allow(KEY_A, KEY_B), block(KEY_A), `the models ${KEY_A}`],
  ])('advises where %s', (_, before, after, refused) => {
    expect(findings(rule, to(after), to(before))).toEqual([
      {
        verdict: 'advise',
        summary: 'Registered passkeys stop signing in',
        detail: `The change of profile "privileged" refuses ${refused}. Restrictions count at every sign-in, so whoever uses such a passkey is locked out unless another profile that reaches them admits it. Which users have one is not known here.`,
        path: ['profiles', { key: 'privileged' }, 'key_restrictions'],
      },
    ]);
  });

  it('advises of a tenant without profiles, and cuts long lists', () => {
    const models = Array.from({ length: 13 }, (_, n) => `${KEY_A.slice(0, -2)}${n + 10}`);
    const [found] = findings(rule, legacy({ key_restrictions: block(...models) }), legacy());
    expect(found?.path).toEqual(['key_restrictions']);
    expect(found?.detail).toContain(
      `The change of the tenant refuses the models ${models[0] ?? ''}`,
    );
    expect(found?.detail).toContain(' and 3 more.');
  });

  it('follows a profile to another key', () => {
    const admins = new Map([['admins', profile({ key_restrictions: allow(KEY_B) })]]);
    expect(findings(rule, state({ profiles: admins }), state())).toMatchObject([
      { path: ['profiles', { key: 'admins' }, 'key_restrictions'] },
    ]);
  });

  it.each([
    ['a model enters an allow list', allow(KEY_A), allow(KEY_A, KEY_B)],
    ['a model leaves a block list', block(KEY_A, KEY_B), block(KEY_A)],
    ['the list ends', allow(KEY_A), off],
    ['the spelling changes', allow(KEY_A), allow(KEY_A.toUpperCase())],
    ['a blocked model was not allowed before', allow(KEY_A), block(KEY_B)],
  ])('says nothing where %s', (_, before, after) => {
    expect(findings(rule, to(after), to(before))).toEqual([]);
  });

  it('waits while the list is unknown', () => {
    expect(findings(rule, withProfile({ key_restrictions: UNKNOWN }), to(off))).toEqual([]);
  });
});
