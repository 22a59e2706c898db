/**
 * What Graph answers when it is asked for the options of a registration.
 *
 * @see https://learn.microsoft.com/graph/api/fido2authenticationmethod-creationoptions
 * @module
 */
import { z } from 'zod';
import { credentialIdCandidates } from './credential-id';

/** Longest challenge that is taken; the longest seen is an encrypted token of 6,931 characters. */
const LONGEST_CHALLENGE = 32 * 1024;

const base64 = z.string().regex(/^[\w+/-]+={0,2}$/, 'is no base64 or base64url');

/** A host name: what "https://" makes an origin of. */
const rpId = z
  .string()
  .max(253)
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, 'is no host name');

/**
 * The shape of creation options, as beta and v1.0 have it. Properties that Graph adds are kept; the
 * relying party is not the same in every cloud and tenant.
 */
export const creationOptions = z.looseObject({
  challengeTimeoutDateTime: z.iso.datetime({ offset: true }),
  publicKey: z.looseObject({
    rp: z.looseObject({ id: rpId, name: z.string() }),
    user: z.looseObject({ id: base64, name: z.string(), displayName: z.string() }),
    challenge: base64.max(LONGEST_CHALLENGE),
    pubKeyCredParams: z
      .array(z.looseObject({ type: z.literal('public-key'), alg: z.int() }))
      .nonempty(),
    timeout: z.number().nonnegative().nullish(),
    excludeCredentials: z
      .array(
        z.looseObject({
          id: base64,
          type: z.string().nullish(),
          transports: z.array(z.string()).nullish(),
        }),
      )
      .nullish(),
    authenticatorSelection: z
      .looseObject({
        authenticatorAttachment: z.string().nullish(),
        requireResidentKey: z.boolean().nullish(),
        userVerification: z.string().nullish(),
      })
      .nullish(),
    attestation: z.string().nullish(),
    extensions: z.looseObject({}).nullish(),
  }),
});

/** Creation options of one registration. */
export type CreationOptions = z.output<typeof creationOptions>;

/** The challenge as the client data has it: as Graph wrote it, without padding. */
export function challengeOf({ publicKey }: CreationOptions): string {
  return publicKey.challenge.replace(/=+$/, '');
}

/** The origin that the relying party of the options has. */
export function originOf({ publicKey }: CreationOptions): string {
  return `https://${publicKey.rp.id}`;
}

/**
 * The client data of a registration.
 *
 * @see https://www.w3.org/TR/webauthn-3/#dictionary-client-data
 */
export function clientDataJson(options: CreationOptions): string {
  return JSON.stringify({
    type: 'webauthn.create',
    challenge: challengeOf(options),
    origin: originOf(options),
    crossOrigin: false,
  });
}

/** Credentials that the authenticator must not have yet, in every reading of their ids. */
export function excludedIds({ publicKey }: CreationOptions): Buffer[] {
  return (publicKey.excludeCredentials ?? []).flatMap(({ id }) => credentialIdCandidates(id));
}

/**
 * The extensions to ask a client for. Graph asks to enforce a protection of credentials that
 * protects nothing ("userVerificationOptional"): Chromium refuses the pair, so what would be
 * enforced is left out. The policy itself is the default of every authenticator.
 */
export function requestedExtensions({ publicKey }: CreationOptions): Record<string, unknown> {
  const { enforceCredentialProtectionPolicy: enforce, ...extensions } = publicKey.extensions ?? {};
  const policy = extensions['credentialProtectionPolicy'];
  const enforceable = policy !== undefined && policy !== 'userVerificationOptional';
  return enforce === undefined || !enforceable
    ? extensions
    : { ...extensions, enforceCredentialProtectionPolicy: enforce };
}
