import { UNKNOWN } from '../../../../../provider/framework/value';
import { changedProfileAdmitsMore as rule } from '../../../../../provider/resources/fido2-method/rules/changed-profile-admits-more';
import { findings, legacy, restrictions, state, withDefault, withProfile } from '../states';

describe(rule.name, () => {
  it.each<[string, Parameters<typeof withProfile>[0], string]>([
    ['a type', { passkey_types: ['deviceBound', 'synced'] }, 'synced passkeys of the models '],
    [
      'attestation that is asked no longer',
      { attestation_enforcement: 'disabled' },
      ' without proof of their model',
    ],
    ['every model', { key_restrictions: restrictions() }, 'deviceBound passkeys'],
  ])('advises of %s', (_, overrides, gained) => {
    const [found, ...others] = findings(rule, withProfile(overrides), state());
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      verdict: 'advise',
      summary: 'More passkeys are admitted by profile "privileged"',
      path: ['profiles', { key: 'privileged' }],
    });
    expect(found?.detail).toContain(`The change of profile "privileged" newly admits `);
    expect(found?.detail).toContain(gained);
  });

  it('advises of the settings of a tenant without profiles', () => {
    const [found] = findings(rule, legacy(), legacy({ attestation_enforced: true }));
    expect(found?.detail).toBe(
      'The change of the tenant newly admits deviceBound passkeys without proof of their model and synced passkeys.',
    );
  });

  it.each([
    ['nothing changes', state(), state()],
    ['a profile asks for more', withDefault({ passkey_types: ['deviceBound'] }), state()],
    ['a profile is new', state(), state({ profiles: new Map() })],
    ['what it asks for is unknown', withProfile({ passkey_types: UNKNOWN }), state()],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(rule, planned, current)).toEqual([]);
  });
});
