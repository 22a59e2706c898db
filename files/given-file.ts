import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  statSync,
  type Stats,
} from 'node:fs';
import { quote } from '../model/quote';

/** A file that somebody gave, and that is not used. */
export class GivenFileError extends Error {
  override readonly name = 'GivenFileError';
  /** What is wrong with it, to be read after its name, without the end of a sentence. */
  readonly problem: string;

  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`the file ${quote(path)} ${problem}`, options);
    this.problem = problem;
  }
}

/**
 * Reads a file that people gave, or that somebody else may have put there: no folder, no device, no
 * pipe, and nothing of a size that such a file never has.
 *
 * @param largest - how many bytes it may have
 * @throws GivenFileError when it is none, or cannot be read.
 */
export function readGivenFile(path: string, largest: number): Buffer {
  // Looked at before it is opened, which some devices answer by doing something.
  checkKind(
    path,
    orSay(path, () => statSync(path)),
  );
  // Without blocking, as it may have become a pipe since; elsewhere than on POSIX there is no such flag.
  const file = orSay(path, () => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  try {
    const stats = fstatSync(file);
    checkKind(path, stats);
    checkSize(path, stats.size, largest);
    const bytes = orSay(path, () => readFileSync(file));
    checkSize(path, bytes.length, largest);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/**
 * Checks that a file with a secret is its owner's alone, as ssh does. Windows has no such modes.
 *
 * @throws GivenFileError when others may read or write it.
 */
export function checkPrivate(path: string, platform: NodeJS.Platform = process.platform): void {
  if (platform === 'win32') return;
  const { mode } = orSay(path, () => statSync(path));
  if ((mode & OTHERS) === 0) return;
  throw new GivenFileError(
    path,
    `is open to others (mode ${(mode & 0o777).toString(8).padStart(4, '0')}); expected a secret of its owner alone. Run: chmod 600 ${quote(path)}`,
  );
}

/** Whatever group and others may do. */
const OTHERS = 0o077;

function checkKind(path: string, stats: Stats): void {
  if (stats.isFile()) return;
  throw new GivenFileError(path, `is ${kindOf(stats)}; expected a file`);
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

function checkSize(path: string, size: number, largest: number): void {
  if (size <= largest) return;
  throw new GivenFileError(path, `has ${size} bytes; expected at most ${largest}`);
}

function orSay<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new GivenFileError(path, `cannot be read (${codeOf(cause)})`, { cause });
  }
}

/** The system's word for it, judged by shape: Node's own errors may be of another realm. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : 'for an unknown reason';
