import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of small programs, which takes the place of a path. */
export class Executables {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'entra-policy-engine-'));

  /** Writes a shell script that can be run. */
  script(name: string, body: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o700);
    return path;
  }

  /** A program that says about its version what an engine says. */
  engine(name: string, version: string): string {
    return this.script(name, `[ "$1" = version ] || exit 64\nprintf '%s\\n' '${version}'`);
  }

  /** A file that is not executable. */
  text(name: string, content: string): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
