import { join } from 'node:path';
import { sha256 } from '../../evidence';
import { fileError, readFile } from '../run';

const STEP = 'Bring it back from a backup.';

/** A list of ten thousand keys is smaller, and so is all evidence. */
const LARGEST = 16 * 1024 * 1024;

/** Reads a file. */
export const readKept = (path: string): Buffer => readFile(path, LARGEST, STEP);

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
