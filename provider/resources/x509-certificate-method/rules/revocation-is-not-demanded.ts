import { isKnown } from '../../../framework/value';
import type { X509CertificateConfig, X509CertificateRule } from '../schema';

export const revocationIsNotDemanded: X509CertificateRule = {
  name: 'revocation-is-not-demanded',
  claim:
    'Where an authority has no list of revoked certificates, none is looked at, and a revoked certificate signs in.',
  source:
    'https://learn.microsoft.com/entra/identity/authentication/how-to-certificate-based-authentication',
  *check(planned, current) {
    if (stateOf(planned) !== 'disabled' || stateOf(current) !== 'enabled') return;
    yield {
      verdict: 'advise',
      summary: 'Revoked certificates may sign in',
      detail:
        'crl_validation_configuration.state = "disabled" accepts certificates of authorities that publish no list of revoked ones: such a certificate signs in until it expires, whoever has it. Keep it enabled, and exempt single authorities where that is needed.',
      path: ['crl_validation_configuration', 'state'],
    };
  },
};

const stateOf = ({ crl_validation_configuration: crl }: X509CertificateConfig): unknown =>
  crl === null || !isKnown(crl) ? undefined : crl.state;
