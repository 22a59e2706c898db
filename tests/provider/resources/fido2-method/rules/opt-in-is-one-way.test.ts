import { UNKNOWN } from '../../../../../provider/framework/value';
import { optInIsOneWay as rule } from '../../../../../provider/resources/fido2-method/rules/opt-in-is-one-way';
import { KEY_A, allow, findings, legacy, profile, restrictions, state } from '../states';

describe(rule.name, () => {
  const optsIn = (overrides: Parameters<typeof legacy>[0] = {}) =>
    legacy({
      opt_in_to_profiles: true,
      default_profile: state().default_profile,
      attestation_enforced: null,
      key_restrictions: null,
      ...overrides,
    });
  const refusal = { verdict: 'refuse' };

  it('says that an opt-in has no way back', () => {
    expect(findings(rule, optsIn(), legacy())).toMatchObject([
      {
        verdict: 'advise',
        summary: 'Opting in to passkey profiles is one-way',
        path: ['opt_in_to_profiles'],
      },
    ]);
  });

  it('refuses an opt-in without a default profile', () => {
    expect(findings(rule, optsIn({ default_profile: null }), legacy())).toMatchObject([
      { ...refusal, summary: 'An opt-in needs a default profile', path: ['default_profile'] },
    ]);
  });

  it('refuses a way back', () => {
    expect(findings(rule, state({ opt_in_to_profiles: false }), state())).toEqual([
      {
        ...refusal,
        summary: 'No way back from passkey profiles',
        detail:
          'This tenant has passkey profiles; opting in is one-way. Remove opt_in_to_profiles = false.',
        path: ['opt_in_to_profiles'],
      },
    ]);
  });

  it.each([
    ['attestation_enforced', true],
    ['attestation_enforced', false],
    ['key_restrictions', restrictions()],
  ])('refuses %s beside profiles and beside an opt-in', (name, value) => {
    const detail = `${name} belongs to tenants without profiles. Move it into default_profile.`;
    expect(findings(rule, state({ [name]: value }), state())).toMatchObject([
      { ...refusal, summary: 'This tenant has passkey profiles', detail, path: [name] },
    ]);
    expect(findings(rule, optsIn({ [name]: value }), legacy())).toContainEqual({
      ...refusal,
      summary: 'An opt-in replaces the settings of the tenant',
      detail,
      path: [name],
    });
  });

  it('refuses profiles that would opt in unsaid, with what to use instead', () => {
    const planned = legacy({
      default_profile: state().default_profile,
      profiles: new Map([['privileged', profile()]]),
    });
    const current = legacy({ attestation_enforced: true, key_restrictions: allow(KEY_A) });
    expect(findings(rule, planned, current).map(({ path }) => path)).toEqual([
      ['default_profile'],
      ['profiles'],
    ]);
    expect(findings(rule, planned, current)[0]?.detail).toContain(
      'use attestation_enforced and key_restrictions (now true and enforced).',
    );
  });

  it.each([
    ['has profiles and keeps them', state(), state()],
    ['has none and keeps to it', legacy(), legacy()],
    ['has none and declares none', legacy({ profiles: new Map() }), legacy()],
  ])('says nothing of a tenant that %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });

  it.each([['attestation_enforced'], ['key_restrictions'], ['opt_in_to_profiles']])(
    'waits while %s is unknown',
    (name) => {
      expect(findings(rule, state({ [name]: UNKNOWN }), state())).toEqual([]);
      expect(findings(rule, legacy({ [name]: UNKNOWN }), legacy())).toEqual([]);
    },
  );
});
