import { DiagnosticError } from './diagnostics';

/** Anything JSON can hold. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What a resource remembers beside its state: Terraform stores it and never shows it. No secrets:
 * it is in the state file in clear.
 */
export class PrivateState {
  readonly #entries: Map<string, Json>;

  /** @throws DiagnosticError when the bytes are not what this provider wrote. */
  constructor(stored: Uint8Array) {
    this.#entries = new Map(stored.length === 0 ? [] : Object.entries(parse(stored)));
  }

  get(key: string): Json | undefined {
    return this.#entries.get(key);
  }

  set(key: string, value: Json): void {
    this.#entries.set(key, value);
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  toBytes(): Buffer {
    if (this.#entries.size === 0) return Buffer.alloc(0);
    return Buffer.from(JSON.stringify(Object.fromEntries(this.#entries)));
  }
}

function parse(stored: Uint8Array): Readonly<Record<string, Json>> {
  try {
    const value = JSON.parse(Buffer.from(stored).toString('utf8')) as Json;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, Json>>;
    }
  } catch {
    // The message below says all there is to say: the text is not ours.
  }
  throw new DiagnosticError({
    summary: 'Unreadable private state',
    detail:
      'The private data that Terraform keeps beside this resource was not written by this provider. Remove the resource from the state with `terraform state rm` and import it again.',
  });
}
