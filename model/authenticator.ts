/**
 * Microsoft Authenticator as a passkey provider.
 *
 * @see https://learn.microsoft.com/entra/identity/authentication/how-to-enable-authenticator-passkey
 * @module
 */

/** AAGUIDs of passkeys in Microsoft Authenticator, on Android and on iOS. */
export const AUTHENTICATOR_AAGUIDS = [
  'de1e552d-db1d-4423-a619-566b625cdc84',
  '90a3ccdf-635c-4729-a248-9b709135078f',
] as const;

/**
 * Client id of "Microsoft Authenticator Credential Registration": what Authenticator signs in to
 * while it registers a passkey. A tenant has to provision it before a policy can name it.
 */
export const AUTHENTICATOR_REGISTRATION_APP = '6aa00308-ea33-4caa-90d6-ae905d8cb51b';
