import { GROUPS } from '../../support/tenant';
import { describeLife } from '../singleton/life';
import { methodSubject } from '../singleton/stage';
import { describeTargets, excluded, included, toEveryone } from '../singleton/targets';

const SKI = '0123456789abcdef0123456789abcdef01234567';

/** As Graph holds a tenant that nobody configured. */
const unconfigured = {
  certificateUserBindings: [
    {
      x509CertificateField: 'PrincipalName',
      userProperty: 'userPrincipalName',
      priority: 1,
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
};

const rule = {
  x509_certificate_rule_type: 'issuerSubjectAndPolicyOID',
  issuer_subject_identifier: 'CN=Contoso CA',
  policy_oid_identifier: '1.2.3.4',
  x509_certificate_authentication_mode: 'x509CertificateMultiFactor',
  x509_certificate_required_affinity_level: 'high',
};

const binding = {
  x509_certificate_field: 'SubjectKeyIdentifier',
  user_property: 'certificateUserIds',
  priority: 2,
  trust_affinity_level: 'high',
};

const scope = { subject_key_identifier: SKI, include_targets: [{ group_id: GROUPS.staff }] };

const method = methodSubject('entra_x509_certificate_method', 'X509Certificate', {
  state: 'disabled',
  includeTargets: [toEveryone()],
  excludeTargets: [],
  ...unconfigured,
});

describeLife({
  ...method,
  title: 'certificate method',
  declared: {
    state: 'enabled',
    include_targets: [{ group_id: GROUPS.staff }],
    certificate_user_bindings: [binding],
    authentication_mode_configuration: { rules: [rule] },
    crl_validation_configuration: { state: 'enabled' },
  },
  becomes: {
    state: 'enabled',
    includeTargets: [included(GROUPS.staff)],
    certificateUserBindings: [
      {
        x509CertificateField: 'SubjectKeyIdentifier',
        userProperty: 'certificateUserIds',
        priority: 2,
        trustAffinityLevel: 'high',
      },
    ],
    authenticationModeConfiguration: {
      x509CertificateAuthenticationDefaultMode: 'x509CertificateSingleFactor',
      rules: [
        {
          x509CertificateRuleType: 'issuerSubjectAndPolicyOID',
          issuerSubjectIdentifier: 'CN=Contoso CA',
          policyOidIdentifier: '1.2.3.4',
          x509CertificateAuthenticationMode: 'x509CertificateMultiFactor',
          x509CertificateRequiredAffinityLevel: 'high',
        },
      ],
    },
    crlValidationConfiguration: { state: 'enabled' },
  },
  changed: {
    certificate_user_bindings: [{ ...binding, priority: 1 }],
    certificate_authority_scopes: [scope],
    issuer_hints_configuration: { state: 'enabled' },
  },
  becomesThen: {
    certificateUserBindings: [{ priority: 1, trustAffinityLevel: 'high' }],
    certificateAuthorityScopes: [
      { subjectKeyIdentifier: SKI, includeTargets: [excluded(GROUPS.staff)] },
    ],
    issuerHintsConfiguration: { state: 'enabled' },
  },
  versions: ['v1.0'],
  interference: { crlValidationConfiguration: unconfigured.crlValidationConfiguration },
  shownAs: 'crl_validation_configuration.state: "enabled" → "disabled"',
});

describeTargets(method);
