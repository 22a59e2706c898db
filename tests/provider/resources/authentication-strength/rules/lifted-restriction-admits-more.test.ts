import { UNKNOWN } from '../../../../../provider/framework/value';
import { liftedRestrictionAdmitsMore as rule } from '../../../../../provider/resources/authentication-strength/rules/lifted-restriction-admits-more';
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
const multi = (lists: object | null) =>
  strength({ [MULTI_FACTOR]: lists === null ? null : certificates(lists) });
const issuers = (...allowed_issuer_skis: string[]) => multi({ allowed_issuer_skis });

describe(rule.name, () => {
  it.each([
    ['a creation', strength(), null],
    ['fewer models', keys(KEY_A), keys(KEY_A, KEY_B)],
    ['models in upper case', keys(KEY_A.toUpperCase()), keys(KEY_A)],
    ['a first restriction', keys(KEY_A), strength()],
    [
      'a first policy beside the issuers',
      multi({ allowed_issuer_skis: [SKI_A], allowed_policy_oids: ['1.2'] }),
      issuers(SKI_A),
    ],
    ['issuers in upper case', issuers(SKI_A.toUpperCase()), issuers(SKI_A)],
    ['a combination that goes', { ...strength(), allowed_combinations: [MULTI] }, keys(KEY_A)],
    ['a combination that is new', strength(), { ...keys(KEY_A), allowed_combinations: [MULTI] }],
    ['a restriction that is unknown', strength({ fido2: UNKNOWN }), keys(KEY_A)],
    ['models that are unknown', strength({ fido2: { allowed_aaguids: UNKNOWN } }), keys(KEY_A)],
    ['a model that is unknown', keys(KEY_A, UNKNOWN), keys(KEY_A)],
  ])('says nothing of %s', (_, planned, current) => {
    expect(findings(rule, planned as never, current)).toEqual([]);
  });

  it.each([
    [
      'models that are added',
      keys(KEY_A, KEY_B),
      keys(KEY_A),
      'fido2',
      'More passkeys satisfy strength "Keys"',
      `Passkeys of the models ${KEY_B} will satisfy it as well.`,
    ],
    [
      'the end of a list of models',
      strength(),
      keys(KEY_A),
      'fido2',
      'More passkeys satisfy strength "Keys"',
      'The restriction by fido2.allowed_aaguids goes: any passkey (synced ones too) will satisfy it.',
    ],
    [
      'an issuer that is added',
      issuers(SKI_A, SKI_B),
      issuers(SKI_A),
      MULTI_FACTOR,
      'More certificates satisfy strength "Keys"',
      `Certificates of the issuers ${SKI_B} will satisfy it as well.`,
    ],
    [
      'a policy that is added',
      multi({ allowed_policy_oids: ['1.2', '1.3'] }),
      multi({ allowed_policy_oids: ['1.2'] }),
      MULTI_FACTOR,
      'More certificates satisfy strength "Keys"',
      'Certificates with the policies 1.3 will satisfy it as well.',
    ],
    [
      'the end of a list of issuers',
      multi({ allowed_policy_oids: ['1.2'] }),
      multi({ allowed_issuer_skis: [SKI_A], allowed_policy_oids: ['1.2'] }),
      MULTI_FACTOR,
      'More certificates satisfy strength "Keys"',
      `The restriction by ${MULTI_FACTOR}.allowed_issuer_skis goes: a certificate of any issuer will satisfy it.`,
    ],
  ])('advises of %s', (_, planned, current, name, summary, detail) => {
    expect(findings(rule, planned, current)).toEqual([
      { verdict: 'advise', summary, detail, path: [name] },
    ]);
  });

  it('advises of each list of certificates that goes', () => {
    const current = multi({ allowed_issuer_skis: [SKI_A], allowed_policy_oids: ['1.2'] });
    expect(findings(rule, multi(null), current)).toHaveLength(2);
  });

  it('does not wait for combinations that are unknown', () => {
    const planned = { ...strength(), allowed_combinations: UNKNOWN };
    expect(findings(rule, planned as never, keys(KEY_A))).toHaveLength(1);
  });

  it('cuts long lists', () => {
    const models = Array.from({ length: 13 }, (_, n) => `${KEY_B.slice(0, -2)}${n + 10}`);
    const [found] = findings(rule, keys(KEY_A, ...models), keys(KEY_A));
    expect(found?.detail).toMatch(/ and 3 more will satisfy it as well\.$/);
  });
});
