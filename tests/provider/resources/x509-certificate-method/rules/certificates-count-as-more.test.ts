import { UNKNOWN } from '../../../../../provider/framework/value';
import { certificatesCountAsMore } from '../../../../../provider/resources/x509-certificate-method/rules/certificates-count-as-more';
import { findings } from '../../states';
import { rule, ruled, state } from '../states';

const [SINGLE, MULTI] = ['x509CertificateSingleFactor', 'x509CertificateMultiFactor'];
const byDefault = (mode: unknown) =>
  state({
    authentication_mode_configuration: { x509_certificate_authentication_default_mode: mode },
  });
const ruledAs = (mode: unknown) => ruled(rule({ x509_certificate_authentication_mode: mode }));

describe(certificatesCountAsMore.name, () => {
  it.each([
    ['by default', byDefault(MULTI), byDefault(SINGLE), 'Certificates that no rule is about'],
    ['by a rule', ruledAs(MULTI), ruledAs(SINGLE), 'Certificates of policyOID 1.2.3'],
    ['by a new rule', ruledAs(MULTI), state(), 'Certificates of policyOID 1.2.3'],
  ])('advises where they do %s', (_, planned, current, name) => {
    expect(findings(certificatesCountAsMore, planned, current)).toMatchObject([
      {
        verdict: 'advise',
        detail: expect.stringContaining(`${name} would satisfy multifactor`) as string,
      },
    ]);
  });

  it.each([
    ['they did', byDefault(MULTI), byDefault(MULTI)],
    ['they count as less', ruledAs(SINGLE), ruledAs(MULTI)],
    ['it is unknown', byDefault(UNKNOWN), byDefault(SINGLE)],
    ['rules are unknown', ruled(UNKNOWN), ruledAs(SINGLE)],
  ])('says nothing where %s', (_, planned, current) => {
    expect(findings(certificatesCountAsMore, planned, current)).toEqual([]);
  });
});
