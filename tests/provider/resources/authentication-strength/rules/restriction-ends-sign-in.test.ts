import { UNKNOWN } from '../../../../../provider/framework/value';
import { restrictionEndsSignIn as rule } from '../../../../../provider/resources/authentication-strength/rules/restriction-ends-sign-in';
import {
  certificates,
  findings,
  KEY_A,
  KEY_B,
  keys,
  MULTI,
  SKI_A,
  SKI_B,
  strength,
} from '../states';

const MULTI_FACTOR = 'x509_certificate_multi_factor';
const issuers = (...allowed_issuer_skis: string[]) =>
  strength({ [MULTI_FACTOR]: certificates({ allowed_issuer_skis }) });

describe(rule.name, () => {
  it.each([
    ['a creation', keys(KEY_A), null],
    ['more models', keys(KEY_A, KEY_B), keys(KEY_A)],
    ['models in upper case', keys(KEY_A.toUpperCase()), keys(KEY_A)],
    ['the end of a restriction', strength(), keys(KEY_A)],
    ['a combination that is new', keys(KEY_A), { ...strength(), allowed_combinations: [MULTI] }],
    ['a restriction that is unknown', strength({ fido2: UNKNOWN }), keys(KEY_A)],
    ['models that are unknown', strength({ fido2: { allowed_aaguids: UNKNOWN } }), keys(KEY_A)],
  ])('says nothing of %s', (_, planned, current) => {
    expect(findings(rule, planned as never, current)).toEqual([]);
  });

  it.each([
    [
      'models that go',
      keys(KEY_A),
      keys(KEY_A, KEY_B),
      'fido2',
      'Fewer passkeys satisfy strength "Keys"',
      `Passkeys of the models ${KEY_B} will satisfy it no longer. Their users are stopped by the policies that use it.`,
    ],
    [
      'a first list of models',
      keys(KEY_A),
      strength(),
      'fido2',
      'Fewer passkeys satisfy strength "Keys"',
      'So far any passkey (synced ones too) satisfies it; only those of fido2.allowed_aaguids will. Users who have others are stopped by the policies that use it.',
    ],
    [
      'an issuer that goes',
      issuers(SKI_B),
      issuers(SKI_A, SKI_B),
      MULTI_FACTOR,
      'Fewer certificates satisfy strength "Keys"',
      `Certificates of the issuers ${SKI_A} will satisfy it no longer. Their users are stopped by the policies that use it.`,
    ],
    [
      'a first list of policies',
      strength({ [MULTI_FACTOR]: certificates({ allowed_policy_oids: ['1.2'] }) }),
      strength(),
      MULTI_FACTOR,
      'Fewer certificates satisfy strength "Keys"',
      `So far a certificate with any policy satisfies it; only those of ${MULTI_FACTOR}.allowed_policy_oids will. Users who have others are stopped by the policies that use it.`,
    ],
  ])('advises of %s', (_, planned, current, name, summary, detail) => {
    expect(findings(rule, planned, current)).toEqual([
      { verdict: 'advise', summary, detail, path: [name] },
    ]);
  });

  it('does not wait for combinations that are unknown', () => {
    const planned = { ...keys(KEY_A), allowed_combinations: UNKNOWN };
    expect(findings(rule, planned as never, strength())).toHaveLength(1);
  });
});
