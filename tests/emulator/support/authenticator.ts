import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { encode } from 'cbor2';
import { type JsonObject, own, text } from '../../../emulator/json';
import type { Issued } from './vendor';

/** User present, user verified, attested credential. */
const FLAGS = 0x45;

/** What an authenticator answers; what is left out is as an honest one has it. */
export interface AnswerOptions {
  readonly aaguid: string;
  /** Certificates that come along, the first one's key signing; without, the key signs itself. */
  readonly chain?: readonly Issued[];
  readonly format?: string;
  readonly flags?: number;
  readonly rpId?: string;
  readonly credentialId?: Buffer;
  /** Members of the client data that differ. */
  readonly clientData?: JsonObject;
  /** Replaces the whole text of the client data. */
  readonly clientDataText?: string;
  /** Members of the statement that differ; `undefined` leaves one out. */
  readonly statement?: Readonly<Record<string, unknown>>;
  readonly algorithm?: 'es256' | 'rs256' | 'es384';
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** Cut off or added behind the authenticator data. */
  readonly tail?: (data: Buffer) => Buffer;
  readonly encoding?: 'base64url' | 'base64';
  readonly displayName?: string;
}

/** The body of a POST that registers what an authenticator made of creation options. */
export function answerTo(options: JsonObject, given: AnswerOptions): JsonObject {
  const publicKey = own(options, 'publicKey') as JsonObject;
  const rpId = text(own(publicKey, 'rp') as JsonObject, 'id');
  const clientData = Buffer.from(
    given.clientDataText ??
      JSON.stringify({
        type: 'webauthn.create',
        challenge: text(publicKey, 'challenge'),
        origin: `https://${rpId}`,
        crossOrigin: false,
        ...given.clientData,
      }),
  );
  const credentialId = given.credentialId ?? randomBytes(48);
  const { chain = [], format = 'packed', encoding = 'base64url' } = given;
  const keys = keyPair(given.algorithm ?? 'es256');
  const data = authenticatorData(given, rpId, credentialId, keys.cose);
  const digest = createHash('sha256').update(clientData).digest();
  const signature = sign(
    'sha256',
    Buffer.concat([data, digest]),
    chain[0]?.privateKey ?? keys.privateKey,
  );
  const packed = {
    alg: chain.length > 0 ? -7 : keys.alg,
    sig: bytes(signature),
    ...(chain.length > 0 && { x5c: chain.map(({ der }) => bytes(der)) }),
  };
  const statement = { ...(format === 'packed' && packed), ...given.statement };
  const object = encode({
    fmt: format,
    attStmt: Object.fromEntries(
      Object.entries<unknown>(statement).filter(([, value]) => value !== undefined),
    ),
    authData: bytes(data),
  });
  return {
    displayName: given.displayName ?? 'Blue key',
    publicKeyCredential: {
      id: credentialId.toString('base64url'),
      response: {
        clientDataJSON: clientData.toString(encoding),
        attestationObject: Buffer.from(object).toString(encoding),
      },
      clientExtensionResults: {},
    },
  };
}

function authenticatorData(
  given: AnswerOptions,
  rpId: string,
  credentialId: Buffer,
  cose: Uint8Array,
): Buffer {
  const { aaguid, flags = FLAGS, extensions, tail = (data: Buffer) => data } = given;
  const length = Buffer.alloc(2);
  length.writeUInt16BE(credentialId.length);
  return tail(
    Buffer.concat([
      createHash('sha256')
        .update(given.rpId ?? rpId)
        .digest(),
      Buffer.from([extensions ? flags | 0x80 : flags, 0, 0, 0, 1]),
      Buffer.from(aaguid.replaceAll('-', ''), 'hex'),
      length,
      credentialId,
      cose,
      ...(extensions ? [encode(extensions)] : []),
    ]),
  );
}

interface KeyPair {
  readonly privateKey: KeyObject;
  readonly cose: Uint8Array;
  readonly alg: number;
}

function keyPair(algorithm: 'es256' | 'rs256' | 'es384'): KeyPair {
  if (algorithm === 'rs256') {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
    const cose = cosed([1, 3], [3, -257], [-1, decoded(n)], [-2, decoded(e)]);
    return { privateKey, cose, alg: -257 };
  }
  const es256 = algorithm === 'es256';
  const { publicKey, privateKey } = generateKeyPairSync('ec', {
    namedCurve: es256 ? 'P-256' : 'P-384',
  });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const alg = es256 ? -7 : -35;
  const curve = es256 ? 1 : 2;
  const cose = cosed([1, 2], [3, alg], [-1, curve], [-2, decoded(x)], [-3, decoded(y)]);
  return { privateKey, cose, alg };
}

function cosed(...entries: (readonly [number, unknown])[]): Uint8Array {
  return encode(new Map<number, unknown>(entries));
}

function decoded(text: string): Uint8Array {
  return bytes(Buffer.from(text, 'base64url'));
}

/** Node's Buffer has `toJSON`, which the encoder would take for what the bytes mean. */
function bytes(buffer: Uint8Array): Uint8Array {
  return Uint8Array.from(buffer);
}
