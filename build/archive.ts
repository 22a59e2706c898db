import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { VERSION } from './package';

/** What engines call the executable of this version. */
const EXECUTABLE = `terraform-provider-entra_v${VERSION}`;

/** Same bytes, same archive: the lock files of users hold its hash. */
const EPOCH = new Date('1980-01-01T00:00:00');
const UNIX = 3;

/** The provider of a folder as the archive that engines install. */
export function archiveProvider(folder: string): Uint8Array {
  const entry = (name: string, mode: number): Zippable[string] => [
    readFileSync(join(folder, name)),
    { mtime: EPOCH, os: UNIX, attrs: (0o100000 | mode) << 16 },
  ];
  return zipSync(
    {
      [EXECUTABLE]: entry('launcher.sh', 0o755),
      'main.cjs': entry('main.cjs', 0o644),
      'provider.cjs': entry('provider.cjs', 0o644),
      'sessions.cjs': entry('sessions.cjs', 0o644),
      'graph.cjs': entry('graph.cjs', 0o644),
      'evidence.cjs': entry('evidence.cjs', 0o644),
      LICENSE: entry('LICENSE', 0o644),
      'THIRD-PARTY-NOTICES.txt': entry('THIRD-PARTY-NOTICES.txt', 0o644),
    },
    { level: 9 },
  );
}
