import { UNKNOWN } from '../../../../../provider/framework/value';
import { fiveEntriesAreEvaluated as rule } from '../../../../../provider/resources/authentication-strength/rules/five-entries-are-evaluated';
import { certificates, findings, strength } from '../states';

const oids = (count: number): string[] => Array.from({ length: count }, (_, n) => `1.2.${n}`);
const single = (lists: object) => strength({ x509_certificate_single_factor: certificates(lists) });

describe(rule.name, () => {
  it.each([
    ['no restriction', strength()],
    ['five entries', single({ allowed_policy_oids: oids(5), allowed_issuer_skis: oids(5) })],
    ['entries that are unknown', single({ allowed_policy_oids: UNKNOWN })],
    ['a restriction that is unknown', strength({ x509_certificate_multi_factor: UNKNOWN })],
  ])('passes %s', (_, planned) => {
    expect(findings(rule, planned)).toEqual([]);
  });

  it.each(['allowed_policy_oids', 'allowed_issuer_skis'])('refuses six %s', (list) => {
    expect(findings(rule, single({ [list]: oids(6) }))).toEqual([
      {
        verdict: 'refuse',
        summary: 'More entries than Entra evaluates',
        detail: `x509_certificate_single_factor.${list} has 6 entries, of which Entra evaluates 5, nobody says which. Keep to 5.`,
        path: ['x509_certificate_single_factor', list],
      },
    ]);
  });

  it('counts entries that are unknown', () => {
    const allowed_policy_oids = [...oids(5), UNKNOWN];
    expect(findings(rule, single({ allowed_policy_oids }))).toHaveLength(1);
  });
});
