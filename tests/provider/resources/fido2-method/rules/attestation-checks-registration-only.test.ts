import { UNKNOWN } from '../../../../../provider/framework/value';
import { attestationChecksRegistrationOnly as rule } from '../../../../../provider/resources/fido2-method/rules/attestation-checks-registration-only';
import { findings, legacy, state, withDefault, withProfile } from '../states';

describe(rule.name, () => {
  const before = withProfile({ attestation_enforcement: 'disabled' });

  it('advises where a profile begins to attest', () => {
    expect(findings(rule, state(), before)).toEqual([
      {
        verdict: 'advise',
        summary: 'Passkeys registered before stay unattested',
        detail:
          'Attestation in profile "privileged" is checked at registration only. Passkeys that were registered without it go on signing in; find them by attestationLevel "notAttested" and replace them. Registration from another device (cross-device) ends with attestation.',
        path: ['profiles', { key: 'privileged' }, 'attestation_enforcement'],
      },
    ]);
  });

  it('advises where a tenant without profiles begins to attest', () => {
    const [found] = findings(rule, legacy({ attestation_enforced: true }), legacy());
    expect(found?.detail).toContain('Attestation in the tenant is checked');
    expect(found?.path).toEqual(['attestation_enforced']);
  });

  it.each([
    ['where attestation ends', before, state()],
    ['where it was on before', state(), state()],
    ['of a profile that is new', state(), state({ profiles: new Map() })],
    [
      'while it is unknown',
      withDefault({ attestation_enforcement: UNKNOWN }),
      withDefault({ attestation_enforcement: 'disabled' }),
    ],
  ])('says nothing %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });
});
