import { createECDH } from 'node:crypto';
import type { Answer } from '../answer';
import type { CborMap, CborValue } from '../cbor';
import type { PinUvAuthProtocol, SharedSecret } from './protocol';

/** COSE_Key labels and values of a key for ECDH on P-256. */
const COSE = { kty: 1, alg: 3, crv: -1, x: -2, y: -3 } as const;
const EC2 = 2;
const ECDH_ES_HKDF_256 = -25;
const P256 = 1;
const COORDINATE_BYTES = 32;

/** What an agreement gives: our public key for the authenticator, and what we share with it. */
export interface Agreement {
  readonly publicKey: CborMap;
  readonly secret: SharedSecret;
}

/**
 * Agrees on a secret with an authenticator's public key.
 *
 * @throws CtapError `BAD_ANSWER` when that is no point of P-256
 */
export function agree(protocol: PinUvAuthProtocol, theirs: Answer): Agreement {
  const [x, y] = [theirs.bytes(COSE.x), theirs.bytes(COSE.y)];
  if (x.length !== COORDINATE_BYTES || y.length !== COORDINATE_BYTES) {
    theirs.refuse('a coordinate of the key agreement has a wrong length');
  }
  const ours = createECDH('prime256v1');
  const point = ours.generateKeys();
  const agreed = computed(() => ours.computeSecret(Buffer.concat([Buffer.of(4), x, y])), theirs);
  try {
    return { publicKey: coseKey(point), secret: protocol.derive(agreed) };
  } finally {
    agreed.fill(0);
  }
}

function computed(compute: () => Buffer, theirs: Answer): Buffer {
  try {
    return compute();
  } catch {
    return theirs.refuse('the key agreement is no point of P-256');
  }
}

/** @param point - uncompressed */
function coseKey(point: Buffer): CborMap {
  return new Map<CborValue, CborValue>([
    [COSE.kty, EC2],
    [COSE.alg, ECDH_ES_HKDF_256],
    [COSE.crv, P256],
    [COSE.x, point.subarray(1, 1 + COORDINATE_BYTES)],
    [COSE.y, point.subarray(1 + COORDINATE_BYTES)],
  ]);
}
