import { z } from 'zod';
import {
  configuration,
  excludeTarget,
  methodEntity,
  type MethodEntity,
  OUTSIDE_CHINA,
} from './configuration';

/** @see https://learn.microsoft.com/graph/api/resources/x509certificateuserbinding */
const userBinding = z.looseObject({
  x509CertificateField: z.string().nullish(),
  userProperty: z.string().nullish(),
  priority: z.number().nullish(),
  trustAffinityLevel: z.string().nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/x509certificaterule */
const certificateRule = z.looseObject({
  x509CertificateRuleType: z.string().nullish(),
  identifier: z.string().nullish(),
  issuerSubjectIdentifier: z.string().nullish(),
  policyOidIdentifier: z.string().nullish(),
  x509CertificateAuthenticationMode: z.string().nullish(),
  x509CertificateRequiredAffinityLevel: z.string().nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/x509certificateauthenticationmodeconfiguration */
const modeConfiguration = z.looseObject({
  x509CertificateAuthenticationDefaultMode: z.string().nullish(),
  x509CertificateDefaultRequiredAffinityLevel: z.string().nullish(),
  rules: z.array(certificateRule).nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/x509certificateauthorityscope */
const authorityScope = z.looseObject({
  publicKeyInfrastructureIdentifier: z.string().nullish(),
  subjectKeyIdentifier: z.string().nullish(),
  includeTargets: z.array(excludeTarget).nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/x509certificateauthenticationmethodconfiguration */
const x509Certificate = configuration.extend({
  certificateUserBindings: z.array(userBinding).nullish(),
  authenticationModeConfiguration: modeConfiguration.nullish(),
  certificateAuthorityScopes: z.array(authorityScope).nullish(),
  crlValidationConfiguration: z
    .looseObject({
      state: z.string().nullish(),
      exemptedCertificateAuthoritiesSubjectKeyIdentifiers: z.array(z.string()).nullish(),
    })
    .nullish(),
  issuerHintsConfiguration: z.looseObject({ state: z.string().nullish() }).nullish(),
});

/** Certificates in a tenant. */
export const x509CertificateEntity: MethodEntity<typeof x509Certificate> = methodEntity({
  id: 'x509Certificate',
  clouds: OUTSIDE_CHINA,
  type: x509Certificate,
});
