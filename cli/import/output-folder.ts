import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ExitError } from '../exit-error';

/**
 * Refuses a folder with anything in it: what somebody wrote is never mixed with what was read.
 *
 * @throws ExitError when it has something in it, or is none.
 */
export function assertFree(folder: string): void {
  if (!existsSync(folder)) return;
  const [first] = listFolder(folder);
  if (first === undefined) return;
  throw new ExitError(
    `${folder} is not empty (it has "${first}"). Nothing was written; name a new folder with --output.`,
  );
}

/** Writes the files; one that came into being meanwhile is left as it is. */
export function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
  assertFree(folder);
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new ExitError(`${folder} is not a folder. Nothing was written.`, undefined, { cause });
  }
}
