import { decodeSequence } from 'cbor2';

/** A map as authenticators write it: keys are texts, or numbers in a key. */
export type CborMap = ReadonlyMap<unknown, unknown>;

/**
 * The values that stand one behind the other, with their number fixed.
 *
 * @throws Error where the bytes are no CBOR, or the values are fewer or more
 */
export function cborMaps(bytes: Uint8Array, count: number): readonly CborMap[] {
  const options = { preferMap: true, rejectDuplicateKeys: true } as const;
  const values = [...decodeSequence(bytes, options)];
  if (values.length !== count) throw new Error(`${values.length} values; expected ${count}`);
  return values.map((value) => {
    if (value instanceof Map) return value as CborMap;
    throw new Error('a value is no map');
  });
}

/** The bytes that a map has under a key. */
export function bytesAt(map: CborMap, key: unknown): Buffer | undefined {
  const value = map.get(key);
  return value instanceof Uint8Array ? Buffer.from(value) : undefined;
}
