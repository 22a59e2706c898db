/**
 * MessagePack by its specification, on its own: the judge of the provider's encoding.
 *
 * @see https://github.com/msgpack/msgpack/blob/master/spec.md
 */

/** A read value: integers are `bigint`, floats `{ float }`, extensions `{ ext }`. */
export type Packed =
  | null
  | boolean
  | bigint
  | string
  | { readonly float: number }
  | { readonly ext: number; readonly data: string }
  | readonly Packed[]
  | ReadonlyMap<string, Packed>;

const bytes = (...values: number[]): Buffer => Buffer.from(values);

function big(marker: number, size: number, value: bigint): Buffer {
  const out = Buffer.alloc(size + 1);
  out[0] = marker;
  for (let index = size, rest = BigInt.asUintN(size * 8, value); index > 0; index -= 1) {
    out[index] = Number(rest & 0xffn);
    rest >>= 8n;
  }
  return out;
}

/** Every encoding of an integer that the format allows, the shortest first. */
export function integerForms(value: bigint): Buffer[] {
  const forms: Buffer[] = [];
  if (value >= 0n && value < 128n) forms.push(bytes(Number(value)));
  if (value < 0n && value >= -32n) forms.push(bytes(Number(256n + value)));
  for (const [index, size] of [1, 2, 4, 8].entries()) {
    const bits = BigInt(size * 8);
    if (value >= 0n && value < 1n << bits) forms.push(big(0xcc + index, size, value));
    const half = 1n << (bits - 1n);
    if (value >= -half && value < half) forms.push(big(0xd0 + index, size, value));
  }
  return forms;
}

export function packFloat(value: number): Buffer {
  const out = Buffer.alloc(9);
  out[0] = 0xcb;
  out.writeDoubleBE(value, 1);
  return out;
}

export function packFloat32(value: number): Buffer {
  const out = Buffer.alloc(5);
  out[0] = 0xca;
  out.writeFloatBE(value, 1);
  return out;
}

export function packString(text: string): Buffer {
  const body = Buffer.from(text, 'utf8');
  const head =
    body.length < 32
      ? bytes(0xa0 | body.length)
      : body.length < 256
        ? bytes(0xd9, body.length)
        : body.length < 65_536
          ? big(0xda, 2, BigInt(body.length))
          : big(0xdb, 4, BigInt(body.length));
  return Buffer.concat([head, body]);
}

export function packArray(elements: readonly Buffer[]): Buffer {
  const { length } = elements;
  const head = length < 16 ? bytes(0x90 | length) : big(0xdc, 2, BigInt(length));
  return Buffer.concat([head, ...elements]);
}

export function packMap(entries: readonly (readonly [string, Buffer])[]): Buffer {
  const { length } = entries;
  const head = length < 16 ? bytes(0x80 | length) : big(0xde, 2, BigInt(length));
  return Buffer.concat([head, ...entries.flatMap(([key, value]) => [packString(key), value])]);
}

/** An extension with an explicit length. */
export const packExt = (type: number, data: Buffer): Buffer =>
  Buffer.concat([bytes(0xc7, data.length, type), data]);

export const packNull = bytes(0xc0);
export const packBool = (value: boolean): Buffer => bytes(value ? 0xc3 : 0xc2);

/** Reads one value and insists that nothing follows it. */
export function readPacked(source: Buffer): Packed {
  const reader = new Reader(source);
  const value = reader.value();
  if (reader.rest !== 0) throw new RangeError(`${reader.rest} bytes follow the value`);
  return value;
}

class Reader {
  readonly #source: Buffer;
  #at = 0;

  constructor(source: Buffer) {
    this.#source = source;
  }

  get rest(): number {
    return this.#source.length - this.#at;
  }

  value(): Packed {
    const head = Number(this.#unsigned(1));
    if (head < 0x80) return BigInt(head);
    if (head >= 0xe0) return BigInt(head) - 256n;
    if (head < 0x90) return this.#map(head & 0x0f);
    if (head < 0xa0) return this.#array(head & 0x0f);
    if (head < 0xc0) return this.#text(head & 0x1f);
    return this.#long(head);
  }

  #long(head: number): Packed {
    if (head === 0xc0) return null;
    if (head === 0xc2 || head === 0xc3) return head === 0xc3;
    if (head >= 0xcc && head <= 0xcf) return this.#unsigned(2 ** (head - 0xcc));
    if (head >= 0xd0 && head <= 0xd3) {
      const size = 2 ** (head - 0xd0);
      return BigInt.asIntN(size * 8, this.#unsigned(size));
    }
    if (head === 0xca) return { float: this.#take(4).readFloatBE() };
    if (head === 0xcb) return { float: this.#take(8).readDoubleBE() };
    if (head >= 0xd4 && head <= 0xd8) return this.#ext(2 ** (head - 0xd4));
    if (head >= 0xc7 && head <= 0xc9) return this.#ext(this.#length(2 ** (head - 0xc7)));
    if (head >= 0xd9 && head <= 0xdb) return this.#text(this.#length(2 ** (head - 0xd9)));
    if (head >= 0xdc && head <= 0xdd) return this.#array(this.#length(2 ** (head - 0xdb)));
    if (head >= 0xde && head <= 0xdf) return this.#map(this.#length(2 ** (head - 0xdd)));
    throw new RangeError(`0x${head.toString(16)} starts no value of Terraform's`);
  }

  #take(count: number): Buffer {
    if (this.rest < count) throw new RangeError('the value ends too early');
    this.#at += count;
    return this.#source.subarray(this.#at - count, this.#at);
  }

  #unsigned(size: number): bigint {
    return BigInt(`0x${this.#take(size).toString('hex')}`);
  }

  #length(size: number): number {
    return Number(this.#unsigned(size));
  }

  #text(length: number): string {
    return this.#take(length).toString('utf8');
  }

  #ext(length: number): Packed {
    const type = Number(BigInt.asIntN(8, this.#unsigned(1)));
    return { ext: type, data: this.#take(length).toString('hex') };
  }

  #array(length: number): Packed[] {
    return Array.from({ length }, () => this.value());
  }

  #map(length: number): Map<string, Packed> {
    return new Map(
      Array.from({ length }, (): [string, Packed] => {
        const key = this.value();
        if (typeof key !== 'string') throw new TypeError('a key is no text');
        return [key, this.value()];
      }),
    );
  }
}
