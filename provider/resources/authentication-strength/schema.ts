import {
  canonicalCombination,
  COMBINATIONS,
} from '../../../model/authentication-strength/combinations';
import type { ConfigOf, PlannedOf, StateOf, StringFormat } from '../../framework/schema';
import { aaguid, text } from '../define/formats';
import { named, type WireCodec } from '../define/wire/form';

/** A combination; a rule refuses those that Graph does not document, so that live ones can stay. */
const combination: StringFormat = {
  name: 'combination',
  expected: 'a method of Graph, or two joined by a comma, like "password,softwareOath"',
  accepts: (text) => /^\s*[A-Za-z0-9]+\s*(,\s*[A-Za-z0-9]+\s*)*$/.test(text),
  canonical: canonicalCombination,
};

const subjectKeyIdentifier: StringFormat = {
  name: 'subject key identifier',
  expected: 'a subject key identifier of 40 hexadecimal digits',
  accepts: (text) => /^[0-9a-f]{40}$/i.test(text),
  canonical: (text) => text.toLowerCase(),
};

const policyOid: StringFormat = {
  name: 'policy OID',
  expected: 'an object identifier, like "1.3.6.1.4.1.311.21.8.1"',
  accepts: (text) => /^\d+(\.\d+)+$/.test(text),
  canonical: (text) => text,
};

/** Graph keeps models in lower case. */
const lowerCased: WireCodec = {
  toWire: (value) => (value as readonly string[]).map((model) => model.toLowerCase()),
  fromWire: (wire) => wire,
};

const certificateAttributes = {
  allowed_issuer_skis: {
    type: 'set',
    element: { type: 'string', format: subjectKeyIdentifier },
    optional: true,
    computed: true,
    default: [],
    description:
      'Subject key identifiers of certification authorities, of which one has to have issued the certificate. At most 5; without any, every issuer counts.',
  },
  allowed_policy_oids: {
    type: 'set',
    element: { type: 'string', format: policyOid },
    optional: true,
    computed: true,
    default: [],
    description:
      'Policies of which the certificate has to name one. At most 5; without any, none is asked for.',
    ...named('allowedPolicyOIDs'),
  },
} as const;

/** Attributes of `entra_authentication_strength`, without those that every object has. */
export const schema = {
  display_name: {
    type: 'string',
    required: true,
    format: text,
    description: 'Name that administrators see; unique in the tenant. At most 30 characters.',
  },
  description: {
    type: 'string',
    optional: true,
    format: text,
    description: 'What it is for. At most 100 characters.',
  },
  allowed_combinations: {
    type: 'set',
    element: { type: 'string', oneOf: COMBINATIONS, open: true, format: combination },
    required: true,
    description:
      'Combinations of methods, any of which satisfies the strength. Order within a combination and blanks do not count.',
  },
  fido2: {
    type: 'object',
    optional: true,
    description:
      'Restricts the combination `fido2` to models. Checked at every sign-in, beside the restrictions of the passkey method: a passkey has to pass both. Without it every passkey counts, synced ones too: a strength has no other way to tell them.',
    attributes: {
      allowed_aaguids: {
        type: 'set',
        element: { type: 'string', format: aaguid },
        required: true,
        description: 'Models that satisfy the strength.',
        graph: { name: 'allowedAAGUIDs', codec: lowerCased },
      },
    },
  },
  x509_certificate_single_factor: {
    type: 'object',
    optional: true,
    description:
      'Restricts the combination `x509CertificateSingleFactor` to certificates of an issuer and a policy of the lists, where both have entries. Issuers that the portal wrote as `allowedIssuers`, which v1.0 of Graph does not show, stay as they are.',
    attributes: certificateAttributes,
  },
  x509_certificate_multi_factor: {
    type: 'object',
    optional: true,
    description: 'Restricts the combination `x509CertificateMultiFactor` in the same way.',
    attributes: certificateAttributes,
  },
  requirements_satisfied: {
    type: 'string',
    computed: true,
    description:
      'What Graph says the strength satisfies: `mfa` where every combination is of several factors, else `none`.',
  },
  other_configuration_ids: {
    type: 'set',
    element: { type: 'string' },
    computed: true,
    keepState: true,
    description:
      'Combination configurations that are live and for which there is no attribute: of a kind that is not known here, or several of one combination. They stay as they are.',
  },
} as const;

/** The schema's type. */
export type Schema = typeof schema;
/** Every value known. */
export type StrengthState = StateOf<Schema>;
/** Any value may be unknown. */
export type StrengthConfig = ConfigOf<Schema>;
/** Computed values may be unknown. */
export type StrengthPlanned = PlannedOf<Schema>;

/** The combinations that can be restricted, by the attribute that does. */
export const RESTRICTIONS = {
  fido2: 'fido2',
  x509_certificate_single_factor: 'x509CertificateSingleFactor',
  x509_certificate_multi_factor: 'x509CertificateMultiFactor',
} as const;

/** An attribute that restricts a combination. */
export type RestrictionName = keyof typeof RESTRICTIONS;

/** {@link RESTRICTIONS} as pairs. */
export const restrictionNames = Object.keys(RESTRICTIONS) as RestrictionName[];

/** The attributes that restrict certificates. */
export const certificateNames = [
  'x509_certificate_single_factor',
  'x509_certificate_multi_factor',
] as const;

/** The lists that each of them has. */
export const CERTIFICATE_LISTS = ['allowed_issuer_skis', 'allowed_policy_oids'] as const;
