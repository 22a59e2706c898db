import { UNKNOWN } from '../../../../../provider/framework/value';
import { listWithoutAttestationIsGuidance as rule } from '../../../../../provider/resources/fido2-method/rules/list-without-attestation-is-guidance';
import {
  KEY_A,
  allow,
  findings,
  legacy,
  restrictions,
  state,
  withDefault,
  withProfile,
} from '../states';

describe(rule.name, () => {
  it('advises where an enforced list is not attested', () => {
    expect(findings(rule, withProfile({ attestation_enforcement: 'disabled' }))).toEqual([
      {
        verdict: 'advise',
        summary: 'A list of models without attestation is guidance',
        detail:
          'profile "privileged" restricts models, but attestation is off: an AAGUID is then a claim that nobody checks, so the list keeps honest users on track and stops no attacker. Enforce attestation where the list has to hold.',
        path: ['profiles', { key: 'privileged' }, 'key_restrictions'],
      },
    ]);
  });

  it('advises in the default profile and in a tenant without profiles', () => {
    const key_restrictions = allow(KEY_A);
    expect(findings(rule, withDefault({ key_restrictions }))).toMatchObject([
      { path: ['default_profile', 'key_restrictions'] },
    ]);
    expect(findings(rule, legacy({ key_restrictions }))).toMatchObject([
      { path: ['key_restrictions'] },
    ]);
  });

  it.each([
    ['the list is attested', state()],
    [
      'the list is not enforced',
      withProfile({ attestation_enforcement: 'disabled', key_restrictions: restrictions() }),
    ],
    ['attestation is unknown', withProfile({ attestation_enforcement: UNKNOWN })],
    [
      'the list is unknown',
      withProfile({ attestation_enforcement: 'disabled', key_restrictions: UNKNOWN }),
    ],
  ])('says nothing where %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });
});
