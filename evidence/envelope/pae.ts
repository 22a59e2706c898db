/**
 * The bytes that a signature of an envelope is about: type and payload, each with its length, so
 * that nothing signed for one purpose reads as another.
 *
 * @see https://github.com/secure-systems-lab/dsse/blob/v1.0.2/protocol.md
 */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType);
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length.toString()} `),
    type,
    Buffer.from(` ${payload.length.toString()} `),
    payload,
  ]);
}
