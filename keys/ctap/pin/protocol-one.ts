import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';
import type { PinUvAuthProtocol, SharedSecret } from './protocol';

const NO_IV = Buffer.alloc(16);
const PROOF_BYTES = 16;

const authenticate = (key: Uint8Array, message: Uint8Array): Buffer =>
  createHmac('sha256', key).update(message).digest().subarray(0, PROOF_BYTES);

/** PIN/UV auth protocol one: one key, no initialisation vector, proofs of 16 bytes. */
export const protocolOne: PinUvAuthProtocol = {
  number: 1,
  tokenBytes: [16, 32],
  authenticate,
  derive: (agreed): SharedSecret => {
    const key = createHash('sha256').update(agreed).digest();
    return {
      encrypt: (plain) => {
        const cipher = createCipheriv('aes-256-cbc', key, NO_IV).setAutoPadding(false);
        return Buffer.concat([cipher.update(plain), cipher.final()]);
      },
      decrypt: (encrypted) => {
        const decipher = createDecipheriv('aes-256-cbc', key, NO_IV).setAutoPadding(false);
        return Buffer.concat([decipher.update(encrypted), decipher.final()]);
      },
      authenticate: (message) => authenticate(key, message),
      clear: () => {
        key.fill(0);
      },
    };
  },
};
