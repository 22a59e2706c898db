import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

/** What opens addresses in the browser of this machine, in place of the system's. */
export class Opener {
  readonly #folder = mkdtempSync(join(tmpdir(), 'entra-policy-opener-'));
  readonly #opened = join(this.#folder, 'opened');
  #taken = 0;

  constructor() {
    const program = join(this.#folder, 'xdg-open');
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$1" >> '${this.#opened}'\n`);
    chmodSync(program, 0o755);
  }

  /** The search path of a process that opens addresses here. */
  get path(): string {
    return `${this.#folder}${delimiter}${process.env['PATH'] ?? ''}`;
  }

  /** The next address that was opened, once it is. */
  async next(): Promise<string> {
    const end = Date.now() + PATIENCE_MS;
    while (Date.now() < end) {
      const address = this.addresses[this.#taken];
      if (address !== undefined) {
        this.#taken += 1;
        return address;
      }
      await sleep(50);
    }
    throw new Error(`no address was opened in ${PATIENCE_MS.toString()} ms`);
  }

  /** Every address that was opened. */
  get addresses(): string[] {
    return existsSync(this.#opened)
      ? readFileSync(this.#opened, 'utf8').split('\n').slice(0, -1)
      : [];
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
