import type { Members } from './cbor';
import { Refusal } from './status';

/** Parameters of a command, read with their types. */
export class Request {
  readonly members: Members;

  constructor(members: Members) {
    this.members = members;
  }

  bytes(key: number | string): Buffer {
    return this.optionalBytes(key) ?? missing();
  }

  optionalBytes(key: number | string): Buffer | undefined {
    return this.#of(key, (value) => (value instanceof Uint8Array ? Buffer.from(value) : undefined));
  }

  text(key: number | string): string {
    return this.optionalText(key) ?? missing();
  }

  optionalText(key: number | string): string | undefined {
    return this.#of(key, (value) => (typeof value === 'string' ? value : undefined));
  }

  number(key: number | string): number {
    return this.optionalNumber(key) ?? missing();
  }

  optionalNumber(key: number | string): number | undefined {
    return this.#of(key, (value) => (typeof value === 'number' ? value : undefined));
  }

  inner(key: number | string): Request {
    return this.optionalInner(key) ?? missing();
  }

  optionalInner(key: number | string): Request | undefined {
    return this.#of(key, (value) => (value instanceof Map ? new Request(value) : undefined));
  }

  list(key: number | string): Request[] {
    const values = this.#of(key, (value) =>
      Array.isArray(value) ? (value as unknown[]) : undefined,
    );
    return (values ?? []).map((one) => (one instanceof Map ? new Request(one) : unexpected()));
  }

  flag(key: string): boolean | undefined {
    return this.#of(key, (value) => (typeof value === 'boolean' ? value : undefined));
  }

  #of<T>(key: number | string, read: (value: unknown) => T | undefined): T | undefined {
    const value = this.members.get(key);
    return value === undefined ? undefined : (read(value) ?? unexpected());
  }
}

function missing(): never {
  throw new Refusal('missingParameter');
}

function unexpected(): never {
  throw new Refusal('unexpectedType');
}
