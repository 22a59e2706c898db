import { UNKNOWN } from '../../../../../provider/framework/value';
import { attestationNeedsDeviceBound as rule } from '../../../../../provider/resources/fido2-method/rules/attestation-needs-device-bound';
import { findings, legacy, state, withDefault, withProfile } from '../states';

describe(rule.name, () => {
  it('passes where device-bound passkeys alone are attested', () => {
    expect(findings(rule, state())).toEqual([]);
  });

  it.each([[['synced']], [['synced', 'deviceBound']]])('refuses to attest %j', (passkey_types) => {
    expect(findings(rule, withProfile({ passkey_types }))).toEqual([
      {
        verdict: 'refuse',
        summary: 'Attestation with passkeys that have none',
        detail: `passkey_types is ${JSON.stringify(passkey_types.sort())} while attestation is enforced; synced passkeys have no attestation. Set passkey_types = ["deviceBound"], or attestation_enforcement = "disabled".`,
        path: ['profiles', { key: 'privileged' }, 'passkey_types'],
      },
    ]);
  });

  it('looks at the default profile, too', () => {
    const [found] = findings(rule, withDefault({ attestation_enforcement: 'registrationOnly' }));
    expect(found?.path).toEqual(['default_profile', 'passkey_types']);
  });

  it('does not apply to a tenant without profiles, which has no types', () => {
    expect(findings(rule, legacy({ attestation_enforced: true }))).toEqual([]);
  });

  it.each([
    ['types', withProfile({ passkey_types: UNKNOWN })],
    ['a type', withProfile({ passkey_types: ['synced', UNKNOWN] })],
    ['attestation', withProfile({ attestation_enforcement: UNKNOWN, passkey_types: ['synced'] })],
    ['the profile', state({ profiles: new Map([['privileged', UNKNOWN]]) })],
    ['every profile', state({ profiles: UNKNOWN })],
  ])('waits while it does not know %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it('leaves a profile without types to another rule', () => {
    expect(findings(rule, withProfile({ passkey_types: [] }))).toEqual([]);
  });
});
