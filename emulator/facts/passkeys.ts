import { assumed, documented } from './fact';

const OPTIONS = 'Graph pages Get creationOptions and Create fido2AuthenticationMethod';
const CLIENTS = 'captures by clients of the live service (DSInternals.Passkeys, powershellYK)';
const SILENT = 'the page says what is sent, not how a refusal looks';

/** Passkeys that an administrator registers for a user. */
export const passkeyFacts = {
  options: documented(
    'creation-options',
    'creationOptions are one object, without value: challengeTimeoutDateTime and publicKey.',
    CLIENTS,
  ),
  timeout: documented(
    'creation-options-timeout',
    'A challenge of v1.0 lasts 5 minutes; beta takes challengeTimeoutInMinutes, 5 to 43200, in brackets behind creationOptions.',
    OPTIONS,
  ),
  timeoutQuery: documented(
    'creation-options-query',
    'challengeTimeoutInMinutes as a query parameter is answered 405 methodNotAllowed.',
    'issue 33 of DSInternals.Passkeys',
  ),
  timeoutRefused: assumed(
    'creation-options-minutes',
    'A challengeTimeoutInMinutes that is out of range, or in brackets on v1.0, is refused with 400.',
    'the pages give the range, not the answer',
  ),
  self: documented(
    'passkey-own',
    'An administrator who asks by /users for options for their own account is answered 405 methodNotAllowed.',
    'issue 13 of DSInternals.Passkeys, on beta',
  ),
  selfEverywhere: assumed(
    'passkey-own-everywhere',
    'The same is answered by v1.0, and to POST.',
    'only options of beta were reported',
  ),
  challengeText: documented(
    'challenge-text',
    'The challenge is base64url of the text of a compact JWE, 5198 bytes of it; nothing can be read from it.',
    CLIENTS,
  ),
  relyingParty: documented(
    'passkey-relying-party',
    'rp.id is login.microsoft.com, and the origin of a registration https:// and rp.id.',
    CLIENTS,
  ),
  userHandle: documented(
    'passkey-user-handle',
    'user.id is 51 bytes that begin with OF:, the same for a user each time.',
    CLIENTS,
  ),
  excluded: documented(
    'passkey-excluded',
    'excludeCredentials have the user’s passkeys with ids in standard base64, padded.',
    CLIENTS,
  ),
  idForm: assumed(
    'passkey-id',
    'The id of a passkey is its credential id in base64url with the number of padding characters behind it, in both versions.',
    'samples of beta have that length; those of v1.0 differ from page to page',
  ),
  base64: documented(
    'passkey-base64',
    'clientDataJSON and attestationObject are taken in base64url and in standard base64.',
    `${OPTIONS}; ${CLIENTS}`,
  ),
  displayName: documented(
    'passkey-display-name',
    'displayName has 1 to 30 characters.',
    'DSInternals.Passkeys',
  ),
  body: assumed(
    'passkey-body',
    'Without displayName, publicKeyCredential or one of its parts, POST is refused with 400.',
    SILENT,
  ),
  selfService: documented(
    'passkey-self-service',
    'Where the policy does not allow self-service registration, administrators cannot register passkeys either.',
    'entra-docs page Enable passkeys (FIDO2), known issues',
  ),
  notEnabled: documented(
    'passkey-not-enabled',
    'creationOptions for a user whom the policy does not enable are answered 400.',
    CLIENTS,
  ),
  guest: documented(
    'passkey-guest',
    'Guests cannot have passkeys of the tenant that they are guests in.',
    'entra-docs page Enable passkeys (FIDO2)',
  ),
  guestStatus: assumed(
    'passkey-guest-status',
    'Options and registration for a guest, and registration against the policy, are refused with 400.',
    SILENT,
  ),
  challenge: assumed(
    'passkey-challenge',
    'A challenge registers once, for the user and tenant that it was given for, until it expires; anything else is refused with 400.',
    'the safest for tests of clients; no page says what a replay is answered',
  ),
  duplicate: assumed(
    'passkey-duplicate',
    'A credential id that any user of the tenant has is refused with 400.',
    'WebAuthn, registering a new credential; the service documents excludeCredentials alone',
  ),
  clientData: assumed(
    'passkey-client-data',
    'Client data of another type or origin, or with crossOrigin true, are refused with 400; members that are not known do not matter.',
    'WebAuthn, registering a new credential',
  ),
  authenticatorData: assumed(
    'passkey-authenticator-data',
    'Authenticator data for another rp.id, without user presence, user verification or credential, or with a credential id of more than 1023 bytes or another one than was sent are refused with 400.',
    'WebAuthn, registering a new credential; options ask for user verification',
  ),
  publicKey: assumed(
    'passkey-public-key',
    'A public key of another algorithm than -7 and -257 is refused with 400.',
    'options offer these two',
  ),
  statement: assumed(
    'passkey-statement',
    'A packed statement whose signature or certificate does not fit is refused with 400, whether the policy asks for attestation or not.',
    'WebAuthn, packed attestation',
  ),
  formats: documented(
    'passkey-formats',
    'With attestation enforced, packed with a chain to a root of that model is taken alone; without, none and packed in any form too.',
    'entra-docs page Microsoft Entra ID attestation for FIDO2 security key vendors',
  ),
  otherFormats: assumed(
    'passkey-other-formats',
    'tpm and formats of a vendor’s own are refused, though Microsoft takes them without enforcement.',
    'an end of the emulator: it cannot judge them',
  ),
  profiles: documented(
    'passkey-profiles',
    'A passkey must satisfy one of the profiles that the user’s targets allow: its type, attestation and AAGUID restrictions.',
    'entra-docs page Enable passkeys (FIDO2) profiles',
  ),
  level: assumed(
    'passkey-attestation-level',
    'attestationLevel is attested where the chain ends in a root that the seed has for the AAGUID, and notAttested otherwise.',
    'the page of fido2AuthenticationMethod names the values only',
  ),
  certificates: assumed(
    'passkey-certificates',
    'attestationCertificates are SHA-1 thumbprints in lower case, in the order of x5c.',
    'the sample of the page has one text of 40 hexadecimal digits',
  ),
  model: assumed(
    'passkey-model',
    'model is the seed’s name for the AAGUID, and null where it has none.',
    'Microsoft takes names from FIDO metadata, which the emulator does not have',
  ),
  type: assumed(
    'passkey-type',
    'passkeyType is synced where the authenticator says that the credential can be backed up, and deviceBound otherwise.',
    'WebAuthn, flag BE',
  ),
  roles: documented(
    'method-roles',
    'A user reads methods of others as Global Reader, Authentication Administrator, Privileged Authentication Administrator or Global Administrator, and writes them as one of the last three.',
    'Graph pages List and Create fido2AuthenticationMethod, table of roles',
  ),
  rolesOfAdministrators: documented(
    'method-roles-administrators',
    'Methods of a user who holds a directory role are written by Privileged Authentication Administrator and Global Administrator alone.',
    'entra-docs page Microsoft Entra built-in roles',
  ),
  rolesOfEvery: assumed(
    'method-roles-every',
    'Any directory role counts for the rule before, also one that Microsoft lets Authentication Administrators manage.',
    'the emulator knows roles by name and not by what they may do',
  ),
  stepUp: assumed(
    'passkey-step-up',
    'Where the seed demands an authentication context, a write of passkeys with a user’s token without it in acrs is answered 401 with a claims challenge.',
    'protected actions and continuous access evaluation answer like this; none is documented for passkeys',
  ),
  clouds: documented(
    'passkey-clouds',
    'creationOptions and registration are in the global cloud alone; lists of methods are in all but the one operated by 21Vianet.',
    OPTIONS,
  ),
  cloudStatus: assumed(
    'passkey-cloud-status',
    'What a cloud does not have is refused with 400, as an unknown path is.',
    'the pages mark what is available, not what is answered',
  ),
} as const;
