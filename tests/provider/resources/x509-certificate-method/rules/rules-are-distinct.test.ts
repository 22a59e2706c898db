import { UNKNOWN } from '../../../../../provider/framework/value';
import { rulesAreDistinct } from '../../../../../provider/resources/x509-certificate-method/rules/rules-are-distinct';
import { findings } from '../../states';
import { rule, ruled } from '../states';

const strong = { x509_certificate_authentication_mode: 'x509CertificateMultiFactor' };

describe(rulesAreDistinct.name, () => {
  it('refuses two rules about the same, whatever they say', () => {
    expect(findings(rulesAreDistinct, ruled(rule(), rule(strong)))).toMatchObject([
      { verdict: 'refuse', detail: 'Two rules look at policyOID 1.2.3. Keep one of them.' },
    ]);
  });

  it.each([
    ['they look at different things', [rule(), rule({ identifier: '1.2.4' })]],
    ['one is unknown in part', [rule({ identifier: UNKNOWN }), rule({ identifier: UNKNOWN })]],
    ['they are unknown', [UNKNOWN, UNKNOWN]],
  ])('passes where %s', (_, rules) => {
    expect(findings(rulesAreDistinct, ruled(...rules))).toEqual([]);
  });
});
