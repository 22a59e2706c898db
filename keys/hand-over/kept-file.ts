import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../evidence';
import { fileError } from '../run';

const STEP = 'Bring it back from a backup.';

/** Reads a file. */
export function readKept(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw fileError(path, 'read', STEP, cause);
  }
}

/**
 * Reads a file that a record of a run names.
 *
 * @throws FileError when it cannot be read, or is not what was written
 */
export function readRecorded(
  folder: string,
  { file, sha256: written }: { readonly file: string; readonly sha256: string },
): Buffer {
  const path = join(folder, file);
  const bytes = readKept(path);
  if (sha256(bytes) === written) return bytes;
  throw fileError(path, 'used: it is not what was written', STEP);
}
