import { methodFacts } from '../../facts/methods';
import { objects, own } from '../../json';
import { methodConfigurationType } from '../../schema/authentication-methods';
import { collection, complex, edm, enumeration } from '../../schema/type';
import type { MethodRule } from '../configuration';
import { plainMethod } from '../plain-method';

const affinityLevel = enumeration('x509CertificateAffinityLevel', ['low', 'high']);
const mode = enumeration('x509CertificateAuthenticationMode', [
  'x509CertificateSingleFactor',
  'x509CertificateMultiFactor',
]);
const texts = { type: collection(edm.string) } as const;
const text = { type: edm.string } as const;

const userBinding = complex('x509CertificateUserBinding', {
  x509CertificateField: text,
  userProperty: text,
  priority: { type: edm.int32, nullable: false },
  trustAffinityLevel: { type: affinityLevel },
});

const rule = complex('x509CertificateRule', {
  x509CertificateRuleType: {
    type: enumeration(
      'x509CertificateRuleType',
      ['issuerSubject', 'policyOID'],
      ['issuerSubjectAndPolicyOID'],
    ),
  },
  identifier: text,
  issuerSubjectIdentifier: text,
  policyOidIdentifier: text,
  x509CertificateAuthenticationMode: { type: mode },
  x509CertificateRequiredAffinityLevel: { type: affinityLevel },
});

const modeConfiguration = complex('x509CertificateAuthenticationModeConfiguration', {
  x509CertificateAuthenticationDefaultMode: { type: mode },
  x509CertificateDefaultRequiredAffinityLevel: { type: affinityLevel },
  rules: { type: collection(rule) },
});

const authorityScope = complex('x509CertificateAuthorityScope', {
  subjectKeyIdentifier: text,
  publicKeyInfrastructureIdentifier: text,
  includeTargets: {
    type: collection(
      complex('includeTarget', {
        id: { type: edm.string, nullable: false },
        targetType: {
          type: enumeration('authenticationMethodTargetType', ['user', 'group']),
          nullable: false,
        },
      }),
    ),
  },
});

const crlValidation = complex('x509CertificateCRLValidationConfiguration', {
  state: {
    type: enumeration('x509CertificateCRLValidationConfigurationState', ['disabled', 'enabled']),
    nullable: false,
  },
  exemptedCertificateAuthoritiesSubjectKeyIdentifiers: texts,
});

const issuerHints = complex('x509CertificateIssuerHintsConfiguration', {
  state: { type: enumeration('x509CertificateIssuerHintsState', ['disabled', 'enabled']) },
});

const priorities: MethodRule = {
  fact: methodFacts.bindings,
  concerns: ['certificateUserBindings'],
  problem: ({ after }) => {
    const numbers = objects(after, 'certificateUserBindings').map((binding) =>
      Number(own(binding, 'priority')),
    );
    const wrong = numbers.find((number, at) => number < 0 || numbers.indexOf(number) !== at);
    return wrong === undefined
      ? undefined
      : `certificateUserBindings has priority ${wrong}; expected numbers from 0, each once.`;
  },
};

/** Certificates; Graph page x509CertificateAuthenticationMethodConfiguration: Get has the default. */
export const x509Certificate = plainMethod({
  id: 'X509Certificate',
  type: methodConfigurationType('x509Certificate', {
    certificateUserBindings: { type: collection(userBinding) },
    authenticationModeConfiguration: { type: modeConfiguration },
    certificateAuthorityScopes: { type: collection(authorityScope) },
    crlValidationConfiguration: { type: crlValidation, nullable: false },
    issuerHintsConfiguration: { type: issuerHints },
  }),
  rules: [priorities],
  fresh: {
    certificateUserBindings: [
      {
        x509CertificateField: 'PrincipalName',
        userProperty: 'onPremisesUserPrincipalName',
        priority: 1,
        trustAffinityLevel: 'low',
      },
      {
        x509CertificateField: 'RFC822Name',
        userProperty: 'userPrincipalName',
        priority: 2,
        trustAffinityLevel: 'low',
      },
    ],
    authenticationModeConfiguration: {
      x509CertificateAuthenticationDefaultMode: 'x509CertificateSingleFactor',
      x509CertificateDefaultRequiredAffinityLevel: 'low',
      rules: [],
    },
    certificateAuthorityScopes: [],
    crlValidationConfiguration: {
      state: 'disabled',
      exemptedCertificateAuthoritiesSubjectKeyIdentifiers: [],
    },
    issuerHintsConfiguration: { state: 'disabled' },
  },
});
