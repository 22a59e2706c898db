import type { ConfigOf } from '../../framework/schema';
import { methodAttributes } from '../define/method/attributes';
import type { MethodWords } from '../define/method/words';
import { int32 } from '../define/numbers';
import type { RuleOf } from '../define/rules';
import { targetAttributes } from '../define/targets/attributes';
import { targets } from '../define/targets/wire';

/** How texts speak of the method. */
export const words: MethodWords = {
  one: 'a certificate',
  many: 'certificates',
  obtain: 'receive',
  purpose: 'sign-in',
  page: 'https://learn.microsoft.com/graph/api/resources/x509certificateauthenticationmethodconfiguration',
};

const kept = { optional: true, computed: true, keepState: true, nullable: true } as const;
const mode = {
  type: 'string',
  oneOf: ['x509CertificateSingleFactor', 'x509CertificateMultiFactor'],
} as const;
const affinity = { type: 'string', oneOf: ['low', 'high'] } as const;

const bindingAttributes = {
  x509_certificate_field: {
    type: 'string',
    required: true,
    description:
      'Field of the certificate. Microsoft lists `PrincipalName`, `RFC822Name`, `SubjectKeyIdentifier` and `SHA1PublicKey`.',
  },
  user_property: {
    type: 'string',
    required: true,
    description:
      'Property of the user. Microsoft lists `userPrincipalName`, `onPremisesUserPrincipalName` and `certificateUserIds`.',
  },
  priority: {
    ...int32,
    required: true,
    description: 'Which binding is tried first. Every binding has another one.',
  },
  trust_affinity_level: {
    ...affinity,
    ...kept,
    description: 'How surely the field names one certificate.',
  },
} as const;

const ruleAttributes = {
  x509_certificate_rule_type: {
    type: 'string',
    oneOf: ['issuerSubject', 'policyOID', 'issuerSubjectAndPolicyOID'],
    required: true,
    description: 'What the rule looks at.',
  },
  identifier: {
    type: 'string',
    optional: true,
    description:
      'The subject of the issuer, or the policy OID, where the rule looks at one of them.',
  },
  issuer_subject_identifier: {
    type: 'string',
    optional: true,
    description: 'The subject of the issuer, where the rule looks at both.',
  },
  policy_oid_identifier: {
    type: 'string',
    optional: true,
    description: 'The policy OID, where the rule looks at both.',
  },
  x509_certificate_authentication_mode: {
    ...mode,
    required: true,
    description: 'Whether such a certificate is one factor or several.',
  },
  x509_certificate_required_affinity_level: {
    ...affinity,
    ...kept,
    description: 'The affinity that a binding has to have for such a certificate.',
  },
} as const;

const modeAttributes = {
  x509_certificate_authentication_default_mode: {
    ...mode,
    ...kept,
    description: 'What a certificate counts as that no rule is about.',
  },
  x509_certificate_default_required_affinity_level: {
    ...affinity,
    ...kept,
    description: 'The affinity that a binding has to have where no rule says otherwise.',
  },
  rules: {
    type: 'set',
    element: { type: 'object', attributes: ruleAttributes },
    ...kept,
    description: 'What certificates of some issuers or policies count as.',
    graph: {
      key: [
        'x509_certificate_rule_type',
        'identifier',
        'issuer_subject_identifier',
        'policy_oid_identifier',
      ],
    },
  },
} as const;

const scopeAttributes = {
  subject_key_identifier: {
    type: 'string',
    required: true,
    description: 'Subject key identifier of the certificate authority.',
  },
  public_key_infrastructure_identifier: {
    type: 'string',
    ...kept,
    description: 'The trust store that holds the certificate authority.',
  },
  include_targets: {
    type: 'set',
    element: { type: 'object', attributes: targetAttributes },
    required: true,
    description: 'Who may use certificates of that authority.',
    graph: { codec: targets() },
  },
} as const;

const crlAttributes = {
  state: {
    type: 'string',
    oneOf: ['disabled', 'enabled'],
    ...kept,
    description:
      'Whether a certificate is refused whose authority has no list of revoked certificates.',
  },
  exempted_certificate_authorities_subject_key_identifiers: {
    type: 'set',
    element: { type: 'string' },
    ...kept,
    description:
      'Subject key identifiers of the authorities that need no list, as hexadecimal digits.',
  },
} as const;

const issuerHintsAttributes = {
  state: {
    type: 'string',
    oneOf: ['disabled', 'enabled'],
    ...kept,
    description: 'Whether devices offer certificates of trusted issuers only.',
  },
} as const;

/** Attributes of `entra_x509_certificate_method`, without those that every singleton has. */
export const schema = {
  ...methodAttributes(words, {}),
  certificate_user_bindings: {
    type: 'set',
    element: { type: 'object', attributes: bindingAttributes },
    ...kept,
    description: 'Which field of a certificate names which user.',
    graph: { key: ['x509_certificate_field', 'user_property'] },
  },
  authentication_mode_configuration: {
    type: 'object',
    attributes: modeAttributes,
    ...kept,
    description: 'What a certificate counts as.',
  },
  certificate_authority_scopes: {
    type: 'set',
    element: { type: 'object', attributes: scopeAttributes },
    ...kept,
    description: 'Certificate authorities that some users alone may use.',
    graph: { key: ['subject_key_identifier'] },
  },
  crl_validation_configuration: {
    type: 'object',
    attributes: crlAttributes,
    ...kept,
    description: 'Whether lists of revoked certificates have to exist.',
  },
  issuer_hints_configuration: {
    type: 'object',
    attributes: issuerHintsAttributes,
    ...kept,
    description: 'Whether issuers are hinted at.',
  },
} as const;

/** Any value may be unknown. */
export type X509CertificateConfig = ConfigOf<typeof schema>;
/** A rule about certificates. */
export type X509CertificateRule = RuleOf<typeof schema>;
