import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { fileError, syncFolder } from '../run';

/** The file of a work order: one for each slot of a user. */
export const orderFile = (userId: string, slot: string): string => `${userId}-${slot}.dsse.json`;

/** Makes the folder that work orders go to; only who issues them may look. */
export function makeOrderFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw fileError(folder, 'made', 'Give a folder that can be written.', cause);
  }
}

/** Which of these files are there already. */
export const filesThere = (folder: string, files: readonly string[]): readonly string[] =>
  files.filter((file) => existsSync(join(folder, file)));

/** Writes a file as a whole; when this returns, a power cut does not take it away. */
export function writeOrderFile(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  try {
    writeFileAtomic.sync(path, text, { mode: 0o600, fsync: true });
    syncFolder(folder);
  } catch (cause) {
    throw fileError(path, 'written', 'See that the disk has room, and begin again.', cause);
  }
}
