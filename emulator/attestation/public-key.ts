import { createPublicKey, type KeyObject } from 'node:crypto';
import { passkeyFacts } from '../facts/passkeys';
import { reason } from '../system-error';
import { bytesAt, type CborMap } from './cbor';
import { refused } from './refused';

/** Labels of COSE keys, RFC 9052 and RFC 9053. */
const LABEL = { type: 1, algorithm: 3, curveOrModulus: -1, xOrExponent: -2, y: -3 } as const;
const P256 = 1;

/** Algorithms that options offer, with the type of their keys. */
export const algorithms = { es256: -7, rs256: -257 } as const;

/** A key with the algorithm that it is for. */
export interface PublicKey {
  readonly key: KeyObject;
  readonly algorithm: number;
}

/** @throws Refusal for a key of another algorithm, or one that is none */
export function readPublicKey(cose: CborMap): PublicKey {
  const algorithm = cose.get(LABEL.algorithm);
  const type = cose.get(LABEL.type);
  try {
    if (algorithm === algorithms.es256 && type === 2 && cose.get(LABEL.curveOrModulus) === P256) {
      const [x, y] = [text(cose, LABEL.xOrExponent), text(cose, LABEL.y)];
      return { key: imported({ kty: 'EC', crv: 'P-256', x, y }), algorithm };
    }
    if (algorithm === algorithms.rs256 && type === 3) {
      const [n, e] = [text(cose, LABEL.curveOrModulus), text(cose, LABEL.xOrExponent)];
      return { key: imported({ kty: 'RSA', n, e }), algorithm };
    }
  } catch (cause) {
    throw refused(`The public key cannot be read: ${reason(cause)}.`, passkeyFacts.publicKey);
  }
  throw refused(
    `The public key has algorithm ${String(algorithm)}; expected -7 on P-256 or -257.`,
    passkeyFacts.publicKey,
  );
}

function imported(key: Record<string, string>): KeyObject {
  return createPublicKey({ key, format: 'jwk' });
}

function text(cose: CborMap, label: number): string {
  const bytes = bytesAt(cose, label);
  if (!bytes) throw new Error(`label ${label} has no bytes`);
  return bytes.toString('base64url');
}
