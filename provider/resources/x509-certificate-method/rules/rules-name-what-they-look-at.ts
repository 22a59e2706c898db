import { ELEMENT } from '../../../framework/path';
import type { X509CertificateRule } from '../schema';
import { type CertificateRule, certificateRulesOf } from './certificate-rules';

type Identifier = 'identifier' | 'issuer_subject_identifier' | 'policy_oid_identifier';

/** Sets of identifiers by type of rule, any of which is enough. */
const NEEDED: Readonly<Record<string, readonly (readonly Identifier[])[]>> = {
  issuerSubject: [['identifier'], ['issuer_subject_identifier']],
  policyOID: [['identifier'], ['policy_oid_identifier']],
  issuerSubjectAndPolicyOID: [['issuer_subject_identifier', 'policy_oid_identifier']],
};

export const rulesNameWhatTheyLookAt: X509CertificateRule = {
  name: 'rules-name-what-they-look-at',
  claim: 'A rule names the issuer, the policy or both, as its type says.',
  source: 'https://learn.microsoft.com/graph/api/resources/x509certificaterule',
  *check(planned) {
    for (const rule of certificateRulesOf(planned)) {
      const type = String(rule.x509_certificate_rule_type);
      const needed = NEEDED[type];
      if (needed === undefined || needed.some((names) => names.every((name) => has(rule, name)))) {
        continue;
      }
      yield {
        verdict: 'refuse',
        summary: 'A rule without what it looks at',
        detail: `A rule of type "${type}" needs ${needed.map((names) => names.join(' and ')).join(' or ')}. Set it.`,
        path: ['authentication_mode_configuration', 'rules', ELEMENT],
      };
    }
  },
};

/** What is unknown is judged when it is known. */
const has = (rule: CertificateRule, name: Identifier): boolean =>
  rule[name] !== null && rule[name] !== '';
