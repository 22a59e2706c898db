import {
  convertAAGUIDToString,
  decodeCredentialPublicKey,
  isoCBOR,
  parseAuthenticatorData,
} from '@simplewebauthn/server/helpers';
import { z } from 'zod';
import { parseAaguid, type Aaguid } from '../../model/aaguid';
import { decodeBase64 } from '../bytes';
import { refuse, shown } from '../finding';

const base64 = z.string().refine((text) => decodeBase64(text) !== undefined, 'is no base64');

/** A credential as Graph takes it, with what only some clients add. */
export const publicKeyCredential = z.strictObject({
  id: base64,
  rawId: base64.optional(),
  type: z.literal('public-key').optional(),
  response: z.strictObject({
    clientDataJSON: base64,
    attestationObject: base64,
    transports: z.array(z.string()).optional(),
  }),
  authenticatorAttachment: z.string().nullish(),
  clientExtensionResults: z.looseObject({}).optional(),
});

/** A credential as Graph takes it. */
export type PublicKeyCredential = z.output<typeof publicKeyCredential>;

/** What browsers add to client data changes from release to release: it is kept and not read. */
const clientData = z.looseObject({
  type: z.string(),
  challenge: z.string(),
  origin: z.string(),
  crossOrigin: z.boolean().optional(),
  topOrigin: z.string().optional(),
});

const statement = z.object({
  alg: z.int().optional(),
  sig: z.instanceof(Uint8Array).optional(),
  x5c: z.array(z.instanceof(Uint8Array)).optional(),
});

const attestationObject = z.strictObject({
  fmt: z.string(),
  attStmt: z.map(z.string(), z.unknown()),
  authData: z.instanceof(Uint8Array),
});

/**
 * A credential as Graph documents it: nothing that only some clients add, and one spelling. What was
 * not looked at is not sent.
 *
 * @see https://learn.microsoft.com/graph/api/authentication-post-fido2methods
 */
export function asGraphTakesIt(credential: PublicKeyCredential): PublicKeyCredential {
  const { id, response, clientExtensionResults } = credential;
  const spelled = (text: string): string => bytesOf(text).toString('base64url');
  return {
    id: spelled(id),
    response: {
      clientDataJSON: spelled(response.clientDataJSON),
      attestationObject: spelled(response.attestationObject),
    },
    ...(clientExtensionResults && { clientExtensionResults }),
  };
}

/** A credential, taken apart. Nothing of it is verified. */
export interface DecodedCredential {
  /** The ids beside the response, which nothing signs; clients may give it twice. */
  readonly claimedIds: readonly Buffer[];
  readonly clientData: z.output<typeof clientData>;
  readonly clientDataBytes: Buffer;
  readonly format: string;
  readonly statement: z.output<typeof statement>;
  /** Whether the statement has no member at all, known or not. */
  readonly statementEmpty: boolean;
  readonly authenticatorData: Buffer;
  readonly rpIdHash: Buffer;
  readonly flags: {
    readonly userPresent: boolean;
    readonly userVerified: boolean;
    readonly backupEligible: boolean;
    readonly backedUp: boolean;
  };
  readonly aaguid: Aaguid;
  readonly credentialId: Buffer;
  /** The credential's key by the labels of COSE. */
  readonly publicKey: ReadonlyMap<number, unknown>;
}

/**
 * Takes a credential apart.
 *
 * @throws Refusal where it is none.
 */
export function decodeCredential(credential: PublicKeyCredential): DecodedCredential {
  const { response } = credential;
  const clientDataBytes = bytesOf(response.clientDataJSON);
  const object = part('attestation object', () => {
    const bytes = bytesOf(response.attestationObject);
    const decoded = isoCBOR.decodeFirst<Map<string, never>>(new Uint8Array(bytes));
    // The decoder takes what is cut off or left over; only one spelling is the object itself.
    if (!bytes.equals(isoCBOR.encode(decoded))) throw new Error('not one canonical CBOR item');
    return attestationObject.parse(Object.fromEntries(decoded));
  });
  return {
    claimedIds: [credential.id, credential.rawId ?? credential.id].map(bytesOf),
    clientDataBytes,
    clientData: part('client data', () =>
      clientData.parse(
        JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(clientDataBytes)),
      ),
    ),
    format: object.fmt,
    statement: part('attestation statement', () =>
      statement.parse(Object.fromEntries(object.attStmt)),
    ),
    statementEmpty: object.attStmt.size === 0,
    ...part('authenticator data', () => decodeAuthenticatorData(Buffer.from(object.authData))),
  };
}

function decodeAuthenticatorData(authenticatorData: Buffer) {
  const parsed = parseAuthenticatorData(new Uint8Array(authenticatorData));
  const { aaguid, credentialID, credentialPublicKey, flags } = parsed;
  if (aaguid === undefined || credentialID === undefined || credentialPublicKey === undefined) {
    throw new Error('no attested credential (flag AT)');
  }
  const publicKey: unknown = decodeCredentialPublicKey(credentialPublicKey);
  return {
    authenticatorData,
    rpIdHash: Buffer.from(parsed.rpIdHash),
    flags: {
      userPresent: flags.up,
      userVerified: flags.uv,
      backupEligible: flags.be,
      backedUp: flags.bs,
    },
    aaguid: parseAaguid(convertAAGUIDToString(aaguid)),
    credentialId: Buffer.from(credentialID),
    publicKey: z.map(z.number(), z.unknown()).parse(publicKey),
  };
}

/** The schema has decoded it once. */
const bytesOf = (text: string): Buffer => decodeBase64(text) ?? Buffer.alloc(0);

/** What goes wrong inside of a part is one finding about the part. */
function part<T>(name: string, decode: () => T): T {
  try {
    return decode();
  } catch (cause) {
    return refuse(
      {
        rule: 'decode',
        subject: `the ${name} of the credential`,
        given: `refused (${shown(cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '')})`,
        expected: `${name} as WebAuthn defines it`,
        step: 'Make the credential again: this one is damaged.',
      },
      cause,
    );
  }
}
