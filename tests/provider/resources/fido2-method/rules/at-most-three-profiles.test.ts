import { UNKNOWN } from '../../../../../provider/framework/value';
import { atMostThreeProfiles as rule } from '../../../../../provider/resources/fido2-method/rules/at-most-three-profiles';
import { findings, legacy, openProfile, profile, state } from '../states';

describe(rule.name, () => {
  const three = new Map([
    ['one', profile({ name: 'One' })],
    ['two', openProfile({ name: 'Two' })],
  ]);
  const live = new Map([['theirs', openProfile({ id: 'ffffffff-3f0c-4c1e-9a52-000000000003' })]]);

  it('passes with three, the default one included', () => {
    expect(findings(rule, state({ profiles: three }))).toEqual([]);
  });

  it('refuses a fourth that is declared', () => {
    const profiles = new Map([...three, ['three', profile()]]);
    expect(findings(rule, state({ profiles }))).toEqual([
      {
        verdict: 'refuse',
        summary: 'Too many passkey profiles',
        detail:
          'A tenant has at most 3 profiles, the default one included; this would be 4. Remove one.',
        path: ['profiles'],
      },
    ]);
  });

  it('counts one that nobody declared, and says how to use its place', () => {
    const [found] = findings(rule, state({ profiles: three, undeclared_profiles: live }));
    expect(found?.detail).toBe(
      'A tenant has at most 3 profiles, the default one included; this would be 4. The tenant has "theirs" that was never declared: to use its place, declare it with its id and the settings you want.',
    );
  });

  it('does not apply to a tenant without profiles', () => {
    expect(findings(rule, legacy({ profiles: new Map([...three, ['x', profile()]]) }))).toEqual([]);
  });

  it.each([['profiles'], ['undeclared_profiles'], ['opt_in_to_profiles']])(
    'waits while %s is unknown',
    (name) => {
      const profiles = new Map([...three, ['three', profile()]]);
      expect(findings(rule, state({ profiles, [name]: UNKNOWN }))).toEqual([]);
    },
  );
});
