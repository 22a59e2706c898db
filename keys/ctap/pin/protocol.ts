/** Keys that client and authenticator share for one use of the PIN. */
export interface SharedSecret {
  encrypt(plain: Uint8Array): Buffer;
  decrypt(encrypted: Uint8Array): Buffer;
  authenticate(message: Uint8Array): Buffer;
  /** Wipes it. */
  clear(): void;
}

/**
 * A PIN/UV auth protocol.
 *
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html#pinProto1
 */
export interface PinUvAuthProtocol {
  readonly number: 1 | 2;
  /** Bytes that a token may have. */
  readonly tokenBytes: readonly number[];
  /** Derives the shared keys from the x coordinate of the agreement. */
  derive(agreed: Uint8Array): SharedSecret;
  /** The proof of a message with a token. */
  authenticate(token: Uint8Array, message: Uint8Array): Buffer;
}
