import { ELEMENT } from '../../../framework/path';
import type { X509CertificateRule } from '../schema';
import { certificateRulesOf, subjectOf } from './certificate-rules';

export const rulesAreDistinct: X509CertificateRule = {
  name: 'rules-are-distinct',
  claim: 'What a certificate counts as is said once: two rules about the same may disagree.',
  source: 'https://learn.microsoft.com/graph/api/resources/x509certificaterule',
  *check(planned) {
    const subjects = certificateRulesOf(planned).map(subjectOf);
    for (const [index, subject] of subjects.entries()) {
      if (subject === undefined || subjects.indexOf(subject) === index) continue;
      yield {
        verdict: 'refuse',
        summary: 'Two rules about the same certificates',
        detail: `Two rules look at ${subject}. Keep one of them.`,
        path: ['authentication_mode_configuration', 'rules', ELEMENT],
      };
    }
  },
};
