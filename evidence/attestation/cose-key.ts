import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';

/** @see https://www.iana.org/assignments/cose/cose.xhtml#elliptic-curves */
const CURVES: ReadonlyMap<unknown, string> = new Map([
  [1, 'P-256'],
  [2, 'P-384'],
  [3, 'P-521'],
  [6, 'Ed25519'],
]);

/**
 * The key of a credential; undefined where it is none, such as a point beside its curve.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9053#section-7
 */
export function publicKeyOf(cose: ReadonlyMap<number, unknown>): KeyObject | undefined {
  const text = (label: number): string => {
    const bytes = cose.get(label);
    return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('base64url') : '';
  };
  const crv = CURVES.get(cose.get(-1)) ?? '';
  const keys = new Map<unknown, JsonWebKey>([
    [1, { kty: 'OKP', crv, x: text(-2) }],
    [2, { kty: 'EC', crv, x: text(-2), y: text(-3) }],
    [3, { kty: 'RSA', n: text(-1), e: text(-2) }],
  ]);
  const key = keys.get(cose.get(1));
  if (key === undefined) return undefined;
  try {
    return createPublicKey({ key, format: 'jwk' });
  } catch {
    return undefined;
  }
}
