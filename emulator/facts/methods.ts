import { assumed, documented, gap } from './fact';

const EXTERNAL = 'entra-docs page Manage an external authentication method';

/** The method configurations beside the passkey method. */
export const methodFacts = {
  types: documented(
    'method-types',
    'Each method has a configuration of its own type, id and properties; HardwareOath is on beta only.',
    'published CSDL of Microsoft Graph v1.0; Graph pages of the configurations',
  ),
  fresh: assumed(
    'method-defaults',
    'In a fresh tenant every method but passkeys is disabled and targets all users; e-mail targets nobody.',
    'entra-docs say that a new tenant has all methods off, samples of Graph show some of them on',
  ),
  resetTo: assumed(
    'method-reset-to',
    'DELETE of a built-in configuration restores the values of a fresh tenant, disabled.',
    'the pages say that it reverts to the default configuration, which differs by age of the tenant',
  ),
  targetExists: assumed(
    'target-exists',
    'A target added by a write must exist in the tenant; one that is stored already is not checked.',
    'the documented group type cannot be judged otherwise; live tenants keep targets of deleted groups',
  ),
  targetMembers: assumed(
    'method-target-members',
    'authenticationMode and isUsableForSignIn of a target must be sent; verifiedIdProfiles left out are none.',
    'declared non-nullable; documented samples always have the former two',
  ),
  betaParts: assumed(
    'method-beta-parts',
    'numberMatchingRequiredState and companionAppAllowedState of Microsoft Authenticator and callerIdNumber and isCustomGreetingEnabled of voice calls are on beta only.',
    'Graph pages of beta for the former two; seen on the wire of beta for the latter',
  ),
  unknownType: gap(
    assumed(
      'method-type-unknown',
      'A configuration whose type the emulator does not know is returned as it was seeded; writing it is refused with 400.',
      'live tenants return types that nothing documents',
    ),
  ),
  rangeStatus: assumed(
    'method-range-status',
    'A value outside a documented range, or against a documented rule of its method, is refused with 400.',
    'the pages give the ranges, not the answer',
  ),
  passLength: documented(
    'tap-length',
    'defaultLength of a Temporary Access Pass is 8 to 48.',
    'Graph page temporaryAccessPassAuthenticationMethodConfiguration',
  ),
  passLifetimes: documented(
    'tap-lifetimes',
    'minimumLifetimeInMinutes and maximumLifetimeInMinutes are 10 to 43200; defaultLifetimeInMinutes lies between them.',
    'Graph page temporaryAccessPassAuthenticationMethodConfiguration',
  ),
  qrCode: documented(
    'qr-code-pin-ranges',
    'pinLength is 8 to 20, standardQRCodeLifetimeInDays 1 to 395.',
    'Graph page qrCodePinAuthenticationMethodConfiguration',
  ),
  bindings: documented(
    'certificate-binding-priority',
    'Priorities of certificate user bindings are not negative and differ.',
    'Graph page x509CertificateUserBinding',
  ),
  emailExternal: documented(
    'email-external-users',
    'The e-mail method cannot be disabled while external users are allowed to use it.',
    'entra-docs page How to migrate to the Authentication methods policy',
  ),
  external: documented(
    'external-method',
    'External methods are the one collection: POST answers 201, PATCH and DELETE 204, and DELETE removes.',
    'Graph pages externalAuthenticationMethodConfiguration: Update and Delete; code of open-source clients for POST',
  ),
  externalName: documented(
    'external-method-name',
    'Names of external methods are unique and cannot be changed after creation.',
    EXTERNAL,
  ),
  externalDefaults: assumed(
    'external-method-defaults',
    'An external method created without state is disabled, without targets it has none; its app needs no consent to be enabled.',
    'consent is given in the portal; the page requires the OpenID Connect settings, appId and displayName',
  ),
  externalOnly: assumed(
    'external-method-only',
    'POST of a configuration of another type is refused with 400.',
    'every tenant has the built-in ones already',
  ),
} as const;
