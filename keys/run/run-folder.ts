import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { fileError, readFile } from './file-error';
import { lock } from './lock';

/** Only who runs the desk may look. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
/** Evidence and sealed PINs are smaller. */
const LARGEST = 256 * 1024;

/** The folder of a run, which one process at a time has. */
export class RunFolder {
  readonly path: string;
  readonly #release: () => void;

  private constructor(path: string, release: () => void) {
    this.path = path;
    this.#release = release;
  }

  /**
   * Takes a folder, and makes it where it is not there.
   *
   * @throws FileError when it cannot be had, or another process has it
   */
  static async open(path: string): Promise<RunFolder> {
    try {
      for (const folder of [path, join(path, 'evidence'), join(path, 'pins')]) {
        mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
        chmodSync(folder, FOLDER_MODE);
      }
    } catch (cause) {
      throw fileError(path, 'made', 'Give a folder that can be written.', cause);
    }
    return new RunFolder(path, await lock(join(path, 'lock.json')));
  }

  /** Gives it back; safe to call again. */
  close(): void {
    this.#release();
  }

  /** Whether a file is there. */
  has(name: string): boolean {
    return existsSync(join(this.path, name));
  }

  /** The bytes of a file. */
  read(name: string): Buffer {
    return readFile(join(this.path, name), LARGEST, 'Bring it back from a backup of the folder.');
  }

  /** Removes a file, if it is there. */
  remove(name: string): void {
    rmSync(join(this.path, name), { force: true });
  }

  /** Writes a file as a whole; when this returns, a power cut does not take it away. */
  write(name: string, content: string | Uint8Array): void {
    const path = join(this.path, name);
    try {
      const bytes = typeof content === 'string' ? content : Buffer.from(content);
      writeFileAtomic.sync(path, bytes, { mode: FILE_MODE, fsync: true });
      syncFolder(dirname(path));
    } catch (cause) {
      throw fileError(path, 'written', 'See that the disk has room, then resume.', cause);
    }
  }
}

/** Makes the names in a folder last. */
export function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
