import { GivenFileError, readGivenFile } from '../../files';
import { quote } from '../../model/quote';

/** A file of a run that cannot be read or written: nothing goes on without it. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

/** An error about a file, in words. */
export function fileError(path: string, doing: string, step: string, cause?: unknown): FileError {
  const code = codeOf(cause);
  return new FileError(
    `${quote(path)} cannot be ${doing}${code === undefined ? '' : ` (${code})`}. ${step}`,
    { cause },
  );
}

/**
 * Reads a file of a run, or beside one.
 *
 * @throws FileError when it is none, has more bytes, or cannot be read.
 */
export function readFile(path: string, largest: number, step: string): Buffer {
  try {
    return readGivenFile(path, largest);
  } catch (cause) {
    if (!(cause instanceof GivenFileError)) throw cause;
    throw new FileError(`${quote(path)} ${cause.problem}. ${step}`, { cause });
  }
}

/** The system's word for it, judged by shape: Node's own errors may be of another realm. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error
    ? String(error.code)
    : undefined;
}
