import { decode, encode, Tag } from 'cbor2';
import { sortCoreDeterministic } from 'cbor2/sorts';

/** What CTAP2 says in CBOR: no tags, no floating point numbers, nothing undefined. */
export type CborValue =
  number | string | boolean | null | Uint8Array | readonly CborValue[] | CborMap;

/** A map of CTAP2; its keys are small numbers or texts. */
export type CborMap = ReadonlyMap<CborValue, CborValue>;

/** Containers in containers: the specification allows four, attestation of vendors is deeper. */
const DEEPEST = 16;

/** The library takes a chunk of memory for each key that it sorts; keys here are short. */
const OPTIONS = { cde: true, sortKeys: sortCoreDeterministic, chunkSize: 128 } as const;

/**
 * Encodes in the canonical form of CTAP2: shortest integers, definite lengths, sorted keys.
 *
 * @see https://fidoalliance.org/specs/fido-v2.1-ps-20210615/fido-client-to-authenticator-protocol-v2.1-ps-errata-20220621.html#ctap2-canonical-cbor-encoding-form
 */
export function encodeCbor(value: CborValue): Buffer {
  return Buffer.from(encode(plain(value), OPTIONS));
}

/** Node's Buffer has `toJSON`, which the encoder would take for what the bytes mean. */
function plain(value: CborValue): unknown {
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  if (value instanceof Map) {
    return new Map([...(value as CborMap)].map(([key, one]) => [plain(key), plain(one)]));
  }
  return Array.isArray(value) ? value.map(plain) : value;
}

/**
 * Decodes exactly one value.
 *
 * Keys of maps may come in any order: keys in the field do not all sort, and no order is ambiguous.
 *
 * @throws Error when the bytes are no CBOR, are more than one value, name a key twice, or hold
 * what CTAP2 has no use for.
 */
export function decodeCbor(bytes: Uint8Array): CborValue {
  if (bytes.length === 0) throw new Error('there are no bytes');
  return checked(
    decode(bytes, {
      preferMap: true,
      maxDepth: DEEPEST,
      ignoreGlobalTags: true,
      rejectDuplicateKeys: true,
      rejectStreaming: true,
      rejectFloats: true,
      rejectSimple: true,
      rejectUndefined: true,
    }),
  );
}

function checked(value: unknown): CborValue {
  if (value instanceof Tag) throw new Error(`there is a tag ${String(value.tag)}`);
  if (value instanceof Uint8Array) return Buffer.from(value);
  if (Array.isArray(value)) return value.map(checked);
  if (value instanceof Map) {
    return new Map(
      [...(value as Map<unknown, unknown>)].map(([key, one]) => [checked(key), checked(one)]),
    );
  }
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  throw new Error(`there is a ${typeof value}, which CTAP2 has no use for`);
}
