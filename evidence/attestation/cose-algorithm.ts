import { verify, type KeyObject } from 'node:crypto';

/** A signature algorithm: the kind of key it takes, and its hash; EdDSA has none to choose. */
interface Algorithm {
  readonly keyType: 'ec' | 'rsa' | 'ed25519';
  readonly hash: string | null;
}

/** @see https://www.iana.org/assignments/cose/cose.xhtml#algorithms */
const ALGORITHMS: ReadonlyMap<number, Algorithm> = new Map([
  [-7, { keyType: 'ec', hash: 'sha256' }],
  [-8, { keyType: 'ed25519', hash: null }],
  [-35, { keyType: 'ec', hash: 'sha384' }],
  [-36, { keyType: 'ec', hash: 'sha512' }],
  [-257, { keyType: 'rsa', hash: 'sha256' }],
  [-258, { keyType: 'rsa', hash: 'sha384' }],
  [-259, { keyType: 'rsa', hash: 'sha512' }],
] as const);

/**
 * Whether a signature is one of that key by that algorithm. An algorithm for another kind of key
 * is not taken for its hash alone.
 */
export function isSignatureOf(
  key: KeyObject,
  algorithm: number,
  data: Uint8Array,
  signature: Uint8Array,
): boolean {
  const known = ALGORITHMS.get(algorithm);
  if (known === undefined || key.asymmetricKeyType !== known.keyType) return false;
  try {
    return verify(known.hash, data, key, signature);
  } catch {
    // A key that Node reads and cannot use, such as one on a curve of its own.
    return false;
  }
}
