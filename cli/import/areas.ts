/** A part of a tenant that becomes a file. */
export interface Area {
  /** Name of the file, without its ending. */
  readonly file: string;
  /** What people call it. */
  readonly title: string;
}

const methods: Area = { file: 'methods', title: 'authentication methods' };
const strengths: Area = { file: 'strengths', title: 'authentication strengths' };
const places: Area = { file: 'places', title: 'named locations' };
const contexts: Area = { file: 'contexts', title: 'authentication contexts' };
const access: Area = { file: 'conditional-access', title: 'conditional access' };
const managed: Area = { file: 'microsoft-managed', title: 'Microsoft-managed policies' };
const tenantWide: Area = { file: 'tenant-wide', title: 'tenant-wide settings' };

/** Areas in the order in which they are read and told: what others refer to comes first. */
export const areas: readonly Area[] = [
  methods,
  strengths,
  places,
  contexts,
  access,
  managed,
  tenantWide,
];

/** How a type of resource is imported. */
export interface ResourceKind {
  readonly area: Area;
  /** What one is called where its name gives no logical name. */
  readonly word: string;
}

/** Types of which every tenant has one, whose import id is the tenant's, by their type. */
export const singletons: Readonly<Record<string, ResourceKind>> = {
  entra_authentication_methods_policy: { area: methods, word: 'methods' },
  entra_fido2_method: { area: methods, word: 'passkeys' },
  entra_microsoft_authenticator_method: { area: methods, word: 'microsoft_authenticator' },
  entra_temporary_access_pass_method: { area: methods, word: 'temporary_access_pass' },
  entra_x509_certificate_method: { area: methods, word: 'certificates' },
  entra_hardware_oath_method: { area: methods, word: 'hardware_oath' },
  entra_software_oath_method: { area: methods, word: 'software_oath' },
  entra_qr_code_pin_method: { area: methods, word: 'qr_code_pin' },
  entra_verifiable_credentials_method: { area: methods, word: 'verifiable_credentials' },
  entra_sms_method: { area: methods, word: 'sms' },
  entra_voice_method: { area: methods, word: 'voice' },
  entra_email_method: { area: methods, word: 'email' },
  entra_authorization_policy: { area: tenantWide, word: 'authorization' },
  entra_conditional_access_settings: { area: tenantWide, word: 'conditional_access' },
  entra_security_defaults: { area: tenantWide, word: 'security_defaults' },
};

/** Types of which a tenant has any number, by their type. */
export const collections = {
  entra_external_authentication_method: { area: methods, word: 'external_method' },
  entra_authentication_strength: { area: strengths, word: 'strength' },
  entra_named_location: { area: places, word: 'place' },
  entra_authentication_context: { area: contexts, word: 'context' },
  entra_conditional_access_policy: { area: access, word: 'policy' },
  entra_managed_conditional_access_policy: { area: managed, word: 'policy' },
} as const satisfies Readonly<Record<string, ResourceKind>>;

/** A type of which a tenant has any number. */
export type CollectionType = keyof typeof collections;
