import { open } from 'node:fs/promises';
import { constants } from 'node:fs';
import { quote } from '../../../model/quote';

/**
 * Reads a file that somebody else may have put there: no device, no pipe, and nothing of a size that
 * such a file never has.
 *
 * @throws Error that says in words, without the end of a sentence, what is wrong.
 */
export async function readSmallFile(path: string, largest: number): Promise<Buffer> {
  // Without blocking: a pipe that nobody writes to would keep the provider waiting.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(
    (cause: unknown) => {
      throw new Error(`the file ${quote(path)} cannot be opened (${codeOf(cause)})`, { cause });
    },
  );
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Error(`${quote(path)} is no file`);
    if (stats.size > largest) {
      throw new Error(
        `the file ${quote(path)} has ${stats.size} bytes; expected at most ${largest}`,
      );
    }
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'unknown error';
}
