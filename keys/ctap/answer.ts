import type { CborMap, CborValue } from './cbor';
import { CtapError, type Subject } from './ctap-error';

/** A map of an answer, read with its types checked: a key may send anything. */
export class Answer {
  readonly #subject: Subject;
  readonly map: CborMap;

  constructor(subject: Subject, map: CborMap) {
    this.#subject = subject;
    this.map = map;
  }

  bytes(key: number | string): Buffer {
    return this.optionalBytes(key) ?? this.#missing(key);
  }

  optionalBytes(key: number | string): Buffer | undefined {
    return this.#of(key, 'bytes', (value) =>
      value instanceof Uint8Array ? Buffer.from(value) : undefined,
    );
  }

  text(key: number | string): string {
    return this.optionalText(key) ?? this.#missing(key);
  }

  optionalText(key: number | string): string | undefined {
    return this.#of(key, 'a text', (value) => (typeof value === 'string' ? value : undefined));
  }

  /** A whole number that is not negative: counts and sizes. */
  count(key: number | string): number {
    return this.optionalCount(key) ?? this.#missing(key);
  }

  optionalCount(key: number | string): number | undefined {
    return this.#of(key, 'a count', (value) =>
      typeof value === 'number' && value >= 0 ? value : undefined,
    );
  }

  optionalBoolean(key: number | string): boolean | undefined {
    return this.#of(key, 'a boolean', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  /** A map in the answer. */
  inner(key: number | string): Answer {
    return this.optionalInner(key) ?? this.#missing(key);
  }

  optionalInner(key: number | string): Answer | undefined {
    return this.#of(key, 'a map', (value) =>
      value instanceof Map ? new Answer(this.#subject, value) : undefined,
    );
  }

  optionalList(key: number | string): readonly CborValue[] | undefined {
    return this.#of(key, 'a list', (value) =>
      Array.isArray(value) ? (value as readonly CborValue[]) : undefined,
    );
  }

  #of<T>(
    key: number | string,
    what: string,
    read: (value: CborValue) => T | undefined,
  ): T | undefined {
    const value = this.map.get(key);
    if (value === undefined) return undefined;
    return read(value) ?? this.refuse(`member ${key} is not ${what}`);
  }

  #missing(key: number | string): never {
    return this.refuse(`member ${key} is missing`);
  }

  /** Ends with an error about this answer. */
  refuse(detail: string): never {
    throw new CtapError(this.#subject, 'BAD_ANSWER', { detail });
  }
}
