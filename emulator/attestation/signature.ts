import { type KeyObject, verify } from 'node:crypto';

/** Whether a signature over SHA-256 is one of the key; what cannot be read is none. */
export function verifies(signed: Buffer, key: KeyObject, signature: Buffer): boolean {
  try {
    return verify('sha256', signed, key, signature);
  } catch {
    return false;
  }
}
