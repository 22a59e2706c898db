/**
 * Terraform's `DynamicValue`: MessagePack with two conventions on top. An extension of any type
 * is a value that is not known yet, and a number that no binary format holds exactly is text.
 *
 * @see https://github.com/zclconf/go-cty/blob/main/docs/marshal-msgpack.md
 * @module
 */
import { decode, type DecoderOptions, encode, ExtData, ExtensionCodec } from '@msgpack/msgpack';

/** A value that Terraform knows only after apply. */
export const UNKNOWN: unique symbol = Symbol('unknown');

/** Type of {@link UNKNOWN}. */
export type Unknown = typeof UNKNOWN;

/**
 * A decoded value without its schema: maps and objects are both `Map`, lists, sets and tuples
 * are arrays, integers beyond 32 bits arrive as `bigint`, inexact numbers as text.
 */
export type Raw =
  null | Unknown | boolean | string | number | bigint | readonly Raw[] | ReadonlyMap<string, Raw>;

/** Prefix put before every key while decoding: the library refuses the key `__proto__`. */
const MARK = '$';

/** A byte order mark is a character like any other: Terraform compares what it gets back. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const markingKeyDecoder: NonNullable<DecoderOptions['keyDecoder']> = {
  canBeCached: () => true,
  decode: (bytes, offset, length) => MARK + utf8.decode(bytes.subarray(offset, offset + length)),
};

const options: DecoderOptions = {
  useBigInt64: true,
  keyDecoder: markingKeyDecoder,
  // The library's own reading of text drops a byte order mark.
  rawStrings: true,
};

const unknownMark = new ExtData(0, new Uint8Array([0]));

/** Every extension means "unknown": go-cty uses 0, and 12 for unknowns with refinements. */
class UnknownExtensions extends ExtensionCodec {
  override decode(): Unknown {
    return UNKNOWN;
  }
}

const extensionCodec = new UnknownExtensions();

/**
 * Reads one value.
 *
 * @throws Error when the bytes are no MessagePack value.
 */
export function decodeDynamic(bytes: Uint8Array): Raw {
  return unmark(decode(bytes, { ...options, extensionCodec }));
}

/** Writes one value; integers beyond 2^53 as text, which Terraform reads without loss. */
export function encodeDynamic(value: Raw): Buffer {
  const bytes = encode(toEncodable(value));
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function unmark(decoded: unknown): Raw {
  if (Array.isArray(decoded)) return decoded.map(unmark);
  if (decoded instanceof Uint8Array) return utf8.decode(decoded);
  if (typeof decoded !== 'object' || decoded === null) return decoded as Raw;
  const map = new Map<string, Raw>();
  for (const [key, value] of Object.entries(decoded))
    map.set(key.slice(MARK.length), unmark(value));
  return map;
}

function toEncodable(value: Raw): unknown {
  if (value === UNKNOWN) return unknownMark;
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  }
  if (value instanceof Map) {
    const object = Object.create(null) as Record<string, unknown>;
    for (const [key, member] of value as ReadonlyMap<string, Raw>)
      object[key] = toEncodable(member);
    return object;
  }
  if (Array.isArray(value)) return (value as readonly Raw[]).map(toEncodable);
  return value;
}
