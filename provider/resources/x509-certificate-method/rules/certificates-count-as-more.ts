import type { Path } from '../../../framework/path';
import type { X509CertificateConfig, X509CertificateRule } from '../schema';
import { certificateRulesOf, modesOf, subjectOf } from './certificate-rules';

export const certificatesCountAsMore: X509CertificateRule = {
  name: 'certificates-count-as-more',
  claim:
    'Where a certificate counts as several factors, whoever has it needs nothing else, whatever protects its key.',
  source:
    'https://learn.microsoft.com/entra/identity/authentication/how-to-certificate-based-authentication',
  *check(planned, current) {
    const before = strongOf(current);
    for (const [name, path] of strongOf(planned)) {
      if (before.has(name)) continue;
      yield {
        verdict: 'advise',
        summary: 'Certificates newly count as multifactor authentication',
        detail: `${name} would satisfy multifactor authentication alone. Make sure that their keys are on hardware that asks for a PIN, and that nobody else can have such certificates issued.`,
        path,
      };
    }
  },
};

const STRONG = 'x509CertificateMultiFactor';

/** Which certificates count as several factors, as messages call them. */
function strongOf(state: X509CertificateConfig): ReadonlyMap<string, Path> {
  const root = 'authentication_mode_configuration';
  const isDefault = modesOf(state)?.x509_certificate_authentication_default_mode === STRONG;
  return new Map<string, Path>([
    ...(isDefault
      ? [
          [
            'Certificates that no rule is about',
            [root, 'x509_certificate_authentication_default_mode'],
          ] as const,
        ]
      : []),
    ...certificateRulesOf(state).flatMap((rule) => {
      const subject = subjectOf(rule);
      const isStrong = rule.x509_certificate_authentication_mode === STRONG;
      return isStrong && subject !== undefined
        ? [[`Certificates of ${subject}`, [root, 'rules']] as const]
        : [];
    }),
  ]);
}
