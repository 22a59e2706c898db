import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import { clientDataJson, type CreationOptions } from '../../../evidence';
import type { PublicKeyCredential } from '../../../evidence/attestation/decode';
import type { Issued } from './authority';

/** User present, user verified, attested credential. */
export const FLAGS = 0x45;

/** What a key answers; what is left out is as an honest key has it. */
export interface CredentialOptions {
  readonly options: CreationOptions;
  readonly aaguid: string;
  /** The certificates that come along, and the key that signs; without, the key signs itself. */
  readonly chain?: readonly Issued[];
  readonly format?: string;
  readonly flags?: number;
  readonly rpId?: string;
  readonly clientData?: string;
  readonly credentialId?: Buffer;
  /** What the statement says of its signature, which is one of ES256, or of ES384 (-35). */
  readonly algorithm?: number;
  readonly statement?: ReadonlyMap<string, unknown>;
}

type Cbor = Parameters<typeof isoCBOR.encode>[0];

/** A key that answers creation options. */
export function makeCredential(input: CredentialOptions): PublicKeyCredential {
  const { options, aaguid, chain = [], format = 'packed' } = input;
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = input.credentialId ?? randomBytes(48);
  const clientData = Buffer.from(input.clientData ?? clientDataJson(options));
  const authenticatorData = Buffer.concat([
    createHash('sha256')
      .update(input.rpId ?? options.publicKey.rp.id)
      .digest(),
    Buffer.from([input.flags ?? FLAGS, 0, 0, 0, 1]),
    Buffer.from(aaguid.replaceAll('-', ''), 'hex'),
    Buffer.from([credentialId.length >> 8, credentialId.length & 0xff]),
    credentialId,
    coseKey(publicKey),
  ]);
  const digest = createHash('sha256').update(clientData).digest();
  const signature = sign(
    input.algorithm === -35 ? 'sha384' : 'sha256',
    Buffer.concat([authenticatorData, digest]),
    chain[0]?.privateKey ?? privateKey,
  );
  const packed = new Map<string, unknown>([
    ['alg', input.algorithm ?? -7],
    ['sig', new Uint8Array(signature)],
    ...(chain.length === 0 ? [] : [['x5c', chain.map(({ der }) => new Uint8Array(der))] as const]),
  ]);
  const statement = input.statement ?? (format === 'packed' ? packed : new Map());
  return {
    id: credentialId.toString('base64url'),
    response: {
      clientDataJSON: clientData.toString('base64url'),
      attestationObject: attestationObject(format, statement, authenticatorData),
    },
    clientExtensionResults: {},
  };
}

/** An attestation object in base64url. */
export function attestationObject(
  format: string,
  statement: ReadonlyMap<string, unknown>,
  authenticatorData: Uint8Array,
): string {
  const object = new Map<string, unknown>([
    ['fmt', format],
    ['attStmt', statement],
    ['authData', new Uint8Array(authenticatorData)],
  ]);
  return Buffer.from(isoCBOR.encode(object as Cbor)).toString('base64url');
}

function coseKey(publicKey: KeyObject): Uint8Array {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const point = (coordinate: string): Uint8Array =>
    new Uint8Array(Buffer.from(coordinate, 'base64url'));
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)],
    ]),
  );
}
