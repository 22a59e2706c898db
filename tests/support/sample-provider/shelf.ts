import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Objects as JSON files; integers are stored as text. */
export class Shelf {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
    mkdirSync(directory, { recursive: true });
  }

  put(id: string, object: unknown): void {
    writeFileSync(join(this.#directory, `${id}.json`), JSON.stringify(object));
  }

  get(id: string): unknown {
    try {
      return JSON.parse(readFileSync(join(this.#directory, `${id}.json`), 'utf8'));
    } catch {
      return undefined;
    }
  }

  remove(id: string): void {
    rmSync(join(this.#directory, `${id}.json`), { force: true });
  }

  ids(): string[] {
    return readdirSync(this.#directory).map((file) => file.replace(/\.json$/, ''));
  }

  /** A slow service: what Terraform's stop has to interrupt. */
  async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    await sleep(milliseconds, undefined, { signal }).catch(() => {
      signal.throwIfAborted();
    });
  }
}
