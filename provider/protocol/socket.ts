import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:net';
import { StartupError } from './startup-error';

/** `sun_path` holds 104 bytes on macOS and 108 on Linux, the terminating zero included. */
const MAX_SOCKET_PATH_BYTES = 103;

/**
 * Listens on a unix socket in a fresh directory that only this user can enter. The directory is
 * removed when the process exits.
 *
 * @param parent - directory for the new directory; default the system's temporary directory
 * @throws StartupError when the directory cannot be made, or the path would not fit into a socket
 * address.
 */
export async function listenOnSocket(server: Server, parent: string = tmpdir()): Promise<string> {
  const directory = makeDirectory(parent);
  process.once('exit', () => {
    rmSync(directory, { recursive: true, force: true });
  });
  const path = join(directory, 's');
  if (Buffer.byteLength(path) > MAX_SOCKET_PATH_BYTES) {
    throw new StartupError(
      `the socket path "${path}" is longer than ${MAX_SOCKET_PATH_BYTES} bytes; set TMPDIR to a shorter directory`,
    );
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return path;
}

function makeDirectory(parent: string): string {
  try {
    return mkdtempSync(join(parent, 'entra-'));
  } catch (cause) {
    throw new StartupError(
      `no directory for a socket can be made in "${parent}": ${(cause as Error).message}; set TMPDIR to a directory that this user can write to`,
      { cause },
    );
  }
}
