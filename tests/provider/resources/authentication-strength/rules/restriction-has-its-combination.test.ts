import { UNKNOWN } from '../../../../../provider/framework/value';
import { restrictionHasItsCombination as rule } from '../../../../../provider/resources/authentication-strength/rules/restriction-has-its-combination';
import {
  RESTRICTIONS,
  restrictionNames,
} from '../../../../../provider/resources/authentication-strength/schema';
import { certificates, findings, KEY_A, keys, SINGLE, SKI_A, strength } from '../states';

const restriction = { ...certificates({ allowed_issuer_skis: [SKI_A] }), allowed_aaguids: [KEY_A] };

describe(rule.name, () => {
  it.each([
    ['no restriction', strength()],
    ['a restriction of what is allowed', keys(KEY_A)],
    ['combinations that are unknown', { ...keys(KEY_A), allowed_combinations: UNKNOWN }],
    ['a combination that is unknown', { ...keys(KEY_A), allowed_combinations: ['sms', UNKNOWN] }],
    ['a restriction that is unknown', strength({ fido2: UNKNOWN, allowed_combinations: ['sms'] })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned as never)).toEqual([]);
  });

  it.each(restrictionNames.map((name) => [name]))('refuses %s without its combination', (name) => {
    const planned = strength({ allowed_combinations: ['sms'], [name]: restriction });
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'refuse',
        summary: 'A restriction without its combination',
        detail: `${name} restricts the combination "${RESTRICTIONS[name]}", which allowed_combinations does not have. Add the combination, or remove ${name}.`,
        path: [name],
      },
    ]);
  });

  it('does not take a certificate beside a password for one alone', () => {
    const planned = strength({
      allowed_combinations: [`password,${SINGLE}`],
      x509_certificate_single_factor: restriction,
    });
    expect(findings(rule, planned)).toHaveLength(1);
  });
});
