import { isKnown } from '../../../framework/value';
import { type X509CertificateConfig, type X509CertificateRule } from '../schema';
import { modesOf } from './certificate-rules';

export const lowerAffinityAdmitsMore: X509CertificateRule = {
  name: 'lower-affinity-admits-more',
  claim:
    'A binding of low affinity names a user by what may be issued again: another certificate with the same name signs in as well.',
  source:
    'https://learn.microsoft.com/entra/identity/authentication/concept-certificate-based-authentication-technical-deep-dive',
  *check(planned, current) {
    const [now, before] = [demandOf(planned), demandOf(current)];
    if (now !== 'low' || before !== 'high') return;
    yield {
      verdict: 'advise',
      summary: 'Certificates are bound to users less surely',
      detail:
        'x509_certificate_default_required_affinity_level goes from "high" to "low": a binding by a name suffices, so whoever has another certificate issued with that name signs in as the user.',
      path: [
        'authentication_mode_configuration',
        'x509_certificate_default_required_affinity_level',
      ],
    };
  },
};

function demandOf(state: X509CertificateConfig): unknown {
  const level = modesOf(state)?.x509_certificate_default_required_affinity_level;
  return level !== undefined && isKnown(level) ? level : undefined;
}
