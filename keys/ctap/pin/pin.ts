import { inspect } from 'node:util';
import { CtapError } from '../ctap-error';

const MOST_BYTES = 63;
const PADDED_BYTES = 64;

/**
 * The PIN of a key. Nothing prints it: texts, JSON and inspection say `[PIN]`.
 *
 * Its bytes can be wiped; a JavaScript string that it was made of cannot, so keep none.
 */
export class Pin {
  readonly #bytes: Buffer;
  /** In code points, as keys count. */
  readonly length: number;

  private constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.length = Array.from(bytes.toString('utf8')).length;
  }

  /**
   * A PIN from its UTF-8 bytes, or from a text. It is normalised, as the specification asks for.
   *
   * @throws CtapError `BAD_PIN` when no key takes it: it is longer than 63 bytes, ends in a zero
   * byte, or is no text of Unicode
   */
  static of(value: Uint8Array | string): Pin {
    const text = typeof value === 'string' ? value : Buffer.from(value).toString('utf8');
    const bytes = Buffer.from(text.normalize('NFC'), 'utf8');
    // What is no text would become another PIN, with marks where its bytes were.
    const problem = isText(value, text) ? whatIsWrong(bytes) : 'it is no text of Unicode';
    if (problem === undefined) return new Pin(bytes);
    bytes.fill(0);
    throw new CtapError({ operation: 'PIN', device: 'any key' }, 'BAD_PIN', { detail: problem });
  }

  /** Gives `use` the padded bytes of a new PIN, and wipes them after it. */
  withPadded<T>(use: (bytes: Buffer) => T): T {
    return wiped(Buffer.concat([this.#bytes], PADDED_BYTES), use);
  }

  /** Gives `use` the bytes to hash, and wipes them after it. */
  withBytes<T>(use: (bytes: Buffer) => T): T {
    return wiped(Buffer.from(this.#bytes), use);
  }

  /** Wipes the PIN; it is of no use any more. */
  clear(): void {
    this.#bytes.fill(0);
  }

  toString(): string {
    return '[PIN]';
  }

  toJSON(): string {
    return '[PIN]';
  }

  [inspect.custom](): string {
    return '[PIN]';
  }
}

function wiped<T>(bytes: Buffer, use: (bytes: Buffer) => T): T {
  try {
    return use(bytes);
  } finally {
    bytes.fill(0);
  }
}

function isText(value: Uint8Array | string, text: string): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  const again = Buffer.from(text, 'utf8');
  const isSame = again.equals(value);
  again.fill(0);
  return isSame;
}

function whatIsWrong(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'it is empty';
  if (bytes.length > MOST_BYTES) return `it is longer than ${MOST_BYTES} bytes`;
  return bytes.at(-1) === 0 ? 'it ends in a zero byte' : undefined;
}
