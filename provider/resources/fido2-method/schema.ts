import {
  ATTESTATION_ENFORCEMENTS,
  DEFAULT_PROFILE_KEY,
  PASSKEY_TYPES,
  RESTRICTION_TYPES,
} from '../../../model/passkey';
import type { ConfigOf, PlannedOf, StateOf, StringFormat } from '../../framework/schema';
import { aaguid, guid } from '../define/formats';
import {
  allowEmptyExclusions,
  exclusionAttributes,
  targetAttributes,
} from '../define/targets/attributes';

const profileKey: StringFormat = {
  name: 'profile key',
  expected: `lower-case letters, digits and dashes, and not "${DEFAULT_PROFILE_KEY}", which is reserved for default_profile,`,
  accepts: (text) => /^[a-z0-9][a-z0-9-]*$/.test(text) && text !== DEFAULT_PROFILE_KEY,
  canonical: (text) => text,
};

const restrictionAttributes = {
  enforced: {
    type: 'bool',
    required: true,
    description: 'Whether the list counts. Checked at registration and at every sign-in.',
  },
  enforcement_type: {
    type: 'string',
    required: true,
    oneOf: RESTRICTION_TYPES,
    description: '`allow` admits the listed models alone, `block` all others.',
  },
  aaguids: {
    type: 'set',
    element: { type: 'string', format: aaguid },
    optional: true,
    computed: true,
    default: [],
    description: 'Authenticator models.',
  },
} as const;

const profileAttributes = {
  passkey_types: {
    type: 'set',
    element: { type: 'string', oneOf: PASSKEY_TYPES },
    required: true,
    description:
      'Which passkeys may be registered and used. Removing a type ends sign-in with the passkeys of that type.',
  },
  attestation_enforcement: {
    type: 'string',
    required: true,
    oneOf: ATTESTATION_ENFORCEMENTS,
    description:
      'Whether a new passkey has to prove its model. Needs `passkey_types = ["deviceBound"]`; passkeys registered before are not checked.',
  },
  key_restrictions: {
    type: 'object',
    attributes: restrictionAttributes,
    optional: true,
    computed: true,
    keepState: true,
    nullable: true,
    description:
      'Restricts authenticator models. Without attestation an AAGUID is a claim that nobody checks: then the list is guidance, not a boundary. An omission leaves it as it is; a new profile has none.',
  },
} as const;

const namedProfileAttributes = {
  id: {
    type: 'string',
    format: guid,
    optional: true,
    computed: true,
    keepState: true,
    description: 'GUID of the profile. An omission finds it by name, else creates one.',
  },
  name: { type: 'string', required: true, description: 'Name that administrators see.' },
  ...profileAttributes,
} as const;

/** Attributes of `entra_fido2_method`, without those that every singleton has. */
export const schema = {
  state: {
    type: 'string',
    oneOf: ['enabled', 'disabled'],
    optional: true,
    computed: true,
    keepState: true,
    description: 'Whether users in scope may register and sign in with passkeys.',
  },
  self_service_registration_allowed: {
    type: 'bool',
    optional: true,
    computed: true,
    keepState: true,
    nullable: true,
    description:
      'Whether users may add passkeys themselves. `false` also ends provisioning of keys through Graph.',
  },
  opt_in_to_profiles: {
    type: 'bool',
    optional: true,
    computed: true,
    keepState: true,
    description:
      'Whether the tenant has passkey profiles. `true` opts a tenant in that has none; there is no way back (assumed behaviour: Microsoft documents the opt-in for its portal only).',
  },
  default_profile: {
    type: 'object',
    attributes: {
      name: {
        type: 'string',
        optional: true,
        computed: true,
        keepState: true,
        nullable: true,
        description: 'Name that administrators see.',
      },
      ...profileAttributes,
    },
    optional: true,
    computed: true,
    keepState: true,
    nullable: true,
    description: 'The profile that every tenant has and that targets call `default`.',
  },
  profiles: {
    type: 'map',
    key: profileKey,
    element: { type: 'object', attributes: namedProfileAttributes },
    optional: true,
    computed: true,
    keepState: true,
    description:
      'Further profiles, at most two, under keys that targets use. Keys are not in Graph: changing one changes nothing there. Profiles that are live and were never declared stay as they are, see `undeclared_profiles`.',
  },
  undeclared_profiles: {
    type: 'map',
    element: { type: 'object', attributes: namedProfileAttributes },
    computed: true,
    keepState: true,
    description:
      'Live profiles that this resource never declared, such as the one that Microsoft creates since 2026-09. They count against the limit of three, and targets may use their keys.',
  },
  include_targets: {
    type: 'set',
    element: {
      type: 'object',
      attributes: {
        ...targetAttributes,
        group_id: { ...targetAttributes.group_id, description: 'A security group.' },
        profiles: {
          type: 'set',
          element: { type: 'string' },
          optional: true,
          description:
            'Keys of the profiles that apply, `default` among them. A passkey needs to satisfy one of all that reach its user. Required where the tenant has profiles.',
        },
      },
    },
    optional: true,
    computed: true,
    keepState: true,
    description:
      'Who may use passkeys, and under which profiles: exactly one of `all_users`, `group_id` and `user_id` each.',
  },
  ...exclusionAttributes(
    'Groups that may not use passkeys. Exclusion beats inclusion.',
    'Users that may not use passkeys; none can be added.',
  ),
  ...allowEmptyExclusions,
  attestation_enforced: {
    type: 'bool',
    optional: true,
    computed: true,
    keepState: true,
    nullable: true,
    description:
      'Whether a new passkey has to prove its model, in a tenant without profiles. Elsewhere it stands in the profiles.',
  },
  key_restrictions: {
    type: 'object',
    attributes: restrictionAttributes,
    optional: true,
    computed: true,
    keepState: true,
    nullable: true,
    description:
      'Restricts authenticator models, in a tenant without profiles. Elsewhere it stands in the profiles.',
  },
} as const;

/** The schema's type, for rules and mappings. */
export type Schema = typeof schema;
/** Every value known. */
export type Fido2State = StateOf<Schema>;
/** Any value may be unknown. */
export type Fido2Config = ConfigOf<Schema>;
/** Computed values may be unknown. */
export type Fido2Planned = PlannedOf<Schema>;
/** A profile of a state. */
export type ProfileState = Fido2State['profiles'] extends ReadonlyMap<string, infer P> ? P : never;
/** Restrictions of a state. */
export type RestrictionState = NonNullable<ProfileState['key_restrictions']>;
/** A target of a state. */
export type TargetState = Fido2State['include_targets'][number];
/** Profiles as an author declares them. */
export type ConfiguredProfiles = Extract<Fido2Config['profiles'], ReadonlyMap<string, unknown>>;
/** One of {@link ConfiguredProfiles}. */
export type ConfiguredProfile = Exclude<
  ConfiguredProfiles extends ReadonlyMap<string, infer P> ? P : never,
  symbol
>;
