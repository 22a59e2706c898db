import { decode, encode } from 'cbor2';

/** A map of CTAP2 as this authenticator sees it. */
export type Members = Map<unknown, unknown>;

/** Canonical CBOR; members that are undefined are left out. */
export const toCbor = (value: unknown): Buffer =>
  Buffer.from(encode(plain(value), { cde: true, chunkSize: 128 }));

/** A map with numbers for keys. */
export const numbered = (members: Readonly<Record<number, unknown>>): Members =>
  new Map(
    Object.entries(members)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [Number(key), value]),
  );

/** A map with texts for keys. */
export const named = (members: Readonly<Record<string, unknown>>): Members =>
  new Map(Object.entries(members).filter(([, value]) => value !== undefined));

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (value instanceof Map) {
    return new Map([...(value as Members)].map(([key, one]) => [plain(key), plain(one)] as const));
  }
  return Array.isArray(value) ? value.map(plain) : value;
}

/** @throws Error when the bytes are not one value in canonical form */
export const fromCbor = (bytes: Uint8Array): unknown =>
  decode(bytes, { preferMap: true, cde: true, rejectDuplicateKeys: true });
