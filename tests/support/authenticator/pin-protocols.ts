import {
  createCipheriv,
  createDecipheriv,
  createECDH,
  createHash,
  createHmac,
  type ECDH,
  hkdfSync,
  randomBytes,
} from 'node:crypto';
import { numbered } from './cbor';

/** The authenticator's side of PIN/UV auth protocols, one and two. */
export interface PinProtocol {
  readonly decrypt: (shared: Buffer, bytes: Buffer) => Buffer;
  readonly encrypt: (shared: Buffer, bytes: Buffer) => Buffer;
  readonly verify: (key: Buffer, message: Buffer, proof: Buffer) => boolean;
  readonly share: (x: Buffer) => Buffer;
}

const hmac = (key: Buffer, message: Buffer): Buffer =>
  createHmac('sha256', key).update(message).digest();

const one: PinProtocol = {
  share: (x) => createHash('sha256').update(x).digest(),
  encrypt: (shared, bytes) => {
    const cipher = createCipheriv('aes-256-cbc', shared, Buffer.alloc(16)).setAutoPadding(false);
    return Buffer.concat([cipher.update(bytes), cipher.final()]);
  },
  decrypt: (shared, bytes) => {
    const cipher = createDecipheriv('aes-256-cbc', shared, Buffer.alloc(16)).setAutoPadding(false);
    return Buffer.concat([cipher.update(bytes), cipher.final()]);
  },
  verify: (key, message, proof) => hmac(key, message).subarray(0, 16).equals(proof),
};

/** Its shared secret is an HMAC key and an AES key, one after the other. */
const two: PinProtocol = {
  share: (x) =>
    Buffer.concat(
      ['CTAP2 HMAC key', 'CTAP2 AES key'].map((info) =>
        Buffer.from(hkdfSync('sha256', x, Buffer.alloc(32), info, 32)),
      ),
    ),
  encrypt: (shared, bytes) => {
    const iv = randomBytes(16);
    const cipher = createCipheriv('aes-256-cbc', shared.subarray(32), iv).setAutoPadding(false);
    return Buffer.concat([iv, cipher.update(bytes), cipher.final()]);
  },
  decrypt: (shared, bytes) => {
    const cipher = createDecipheriv('aes-256-cbc', shared.subarray(32), bytes.subarray(0, 16));
    cipher.setAutoPadding(false);
    return Buffer.concat([cipher.update(bytes.subarray(16)), cipher.final()]);
  },
  verify: (key, message, proof) => hmac(key.subarray(0, 32), message).equals(proof),
};

export const PIN_PROTOCOLS: ReadonlyMap<unknown, PinProtocol> = new Map([
  [1, one],
  [2, two],
]);

/** A key pair for agreements. */
export class Agreement {
  readonly #pair: ECDH = createECDH('prime256v1');
  readonly #point = this.#pair.generateKeys();

  /** As a COSE key. */
  get publicKey(): Map<unknown, unknown> {
    return numbered({
      1: 2,
      3: -25,
      [-1]: 1,
      [-2]: this.#point.subarray(1, 33),
      [-3]: this.#point.subarray(33),
    });
  }

  agree(protocol: PinProtocol, theirs: Map<unknown, unknown>): Buffer {
    const [x, y] = [theirs.get(-2), theirs.get(-3)];
    if (!(x instanceof Uint8Array) || !(y instanceof Uint8Array)) throw new Error('no COSE key');
    return protocol.share(this.#pair.computeSecret(Buffer.concat([Buffer.of(4), x, y])));
  }
}
