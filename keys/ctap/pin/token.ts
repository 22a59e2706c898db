import type { PinUvAuthProtocol } from './protocol';

/** What a token may be used for; old keys know no permissions, and give one for everything. */
export const PERMISSIONS = {
  makeCredential: 0x01,
  getAssertion: 0x02,
  credentialManagement: 0x04,
  authenticatorConfig: 0x20,
} as const;

/** The name of a permission. */
export type Permission = keyof typeof PERMISSIONS;

/** Proof that the PIN was given. Clear it when it is of no use any more. */
export class PinUvAuthToken {
  readonly #protocol: PinUvAuthProtocol;
  readonly #token: Buffer;

  constructor(protocol: PinUvAuthProtocol, token: Buffer) {
    this.#protocol = protocol;
    this.#token = token;
  }

  /** The number of the protocol that the token belongs to. */
  get protocol(): number {
    return this.#protocol.number;
  }

  /** The proof that goes with a message. */
  authenticate(message: Uint8Array): Buffer {
    return this.#protocol.authenticate(this.#token, message);
  }

  /** Wipes it. */
  clear(): void {
    this.#token.fill(0);
  }
}
