import { UNKNOWN } from '../../../../../provider/framework/value';
import { restrictionNamesSomething as rule } from '../../../../../provider/resources/authentication-strength/rules/restriction-names-something';
import { certificates, findings, KEY_A, keys, SKI_A, strength } from '../states';

const multi = (lists: object) => strength({ x509_certificate_multi_factor: certificates(lists) });

describe(rule.name, () => {
  it.each([
    ['no restriction', strength()],
    ['a model', keys(KEY_A)],
    ['a model that is unknown', keys(UNKNOWN)],
    ['models that are unknown', strength({ fido2: { allowed_aaguids: UNKNOWN } })],
    ['a restriction that is unknown', strength({ fido2: UNKNOWN })],
    ['an issuer', multi({ allowed_issuer_skis: [SKI_A] })],
    ['a policy', multi({ allowed_policy_oids: ['1.2'] })],
    ['no issuer beside policies that are unknown', multi({ allowed_policy_oids: UNKNOWN })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each([
    ['fido2', keys(), 'allowed_aaguids'],
    ['x509_certificate_multi_factor', multi({}), 'allowed_issuer_skis and allowed_policy_oids'],
    [
      'x509_certificate_single_factor',
      strength({ x509_certificate_single_factor: certificates() }),
      'allowed_issuer_skis and allowed_policy_oids',
    ],
  ])('refuses %s without entries', (name, planned, lists) => {
    expect(findings(rule, planned)).toEqual([
      {
        verdict: 'refuse',
        summary: 'A restriction to nothing',
        detail: `${name} has an empty ${lists}. List what is allowed, or remove ${name}.`,
        path: [name],
      },
    ]);
  });
});
