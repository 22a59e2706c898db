import { UNKNOWN } from '../../../../../provider/framework/value';
import { profileAdmitsAType as rule } from '../../../../../provider/resources/fido2-method/rules/profile-admits-a-type';
import { findings, legacy, state, withDefault, withProfile } from '../states';

describe(rule.name, () => {
  it('passes where every profile admits one', () => {
    expect(findings(rule, state())).toEqual([]);
  });

  it('refuses a profile that admits none', () => {
    expect(findings(rule, withProfile({ passkey_types: [] }))).toEqual([
      {
        verdict: 'refuse',
        summary: 'Profile without passkey types',
        detail:
          'profile "privileged" admits no type of passkey. List at least one in passkey_types.',
        path: ['profiles', { key: 'privileged' }, 'passkey_types'],
      },
    ]);
  });

  it('refuses it of the default profile', () => {
    expect(findings(rule, withDefault({ passkey_types: [] }))).toMatchObject([
      { path: ['default_profile', 'passkey_types'] },
    ]);
  });

  it('does not apply to a tenant without profiles', () => {
    expect(findings(rule, legacy())).toEqual([]);
  });

  it('waits while types are unknown', () => {
    expect(findings(rule, withProfile({ passkey_types: UNKNOWN }))).toEqual([]);
  });
});
