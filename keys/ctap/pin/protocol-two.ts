import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { PinUvAuthProtocol, SharedSecret } from './protocol';

const NO_SALT = Buffer.alloc(32);
const IV_BYTES = 16;

const authenticate = (key: Uint8Array, message: Uint8Array): Buffer =>
  createHmac('sha256', key).update(message).digest();

const keyFor = (agreed: Uint8Array, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', agreed, NO_SALT, use, 32));

/** PIN/UV auth protocol two: a key for each purpose, random vectors, proofs of 32 bytes. */
export const protocolTwo: PinUvAuthProtocol = {
  number: 2,
  tokenBytes: [32],
  authenticate,
  derive: (agreed): SharedSecret => {
    const hmacKey = keyFor(agreed, 'CTAP2 HMAC key');
    const aesKey = keyFor(agreed, 'CTAP2 AES key');
    return {
      encrypt: (plain) => {
        const iv = randomBytes(IV_BYTES);
        const cipher = createCipheriv('aes-256-cbc', aesKey, iv).setAutoPadding(false);
        return Buffer.concat([iv, cipher.update(plain), cipher.final()]);
      },
      decrypt: (encrypted) => {
        const iv = encrypted.subarray(0, IV_BYTES);
        const decipher = createDecipheriv('aes-256-cbc', aesKey, iv).setAutoPadding(false);
        return Buffer.concat([decipher.update(encrypted.subarray(IV_BYTES)), decipher.final()]);
      },
      authenticate: (message) => authenticate(hmacKey, message),
      clear: () => {
        hmacKey.fill(0);
        aesKey.fill(0);
      },
    };
  },
};
