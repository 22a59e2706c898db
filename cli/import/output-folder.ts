import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

/**
 * Writes a folder as a whole or not at all; what came into being there meanwhile stays.
 *
 * @throws ExitError when it cannot be written, or has something in it by now.
 */
export function writeWhole(folder: string, files: ReadonlyMap<string, string>): void {
  const parent = dirname(folder);
  let beside: string | undefined;
  try {
    mkdirSync(parent, { recursive: true });
    beside = mkdtempSync(join(parent, `.${basename(folder)}-`));
    const whole = join(beside, 'whole');
    mkdirSync(whole);
    for (const [path, text] of files) writeFileSync(join(whole, path), text);
    assertFree(folder);
    // An empty folder gives way; any other one makes this fail.
    renameSync(whole, folder);
  } catch (cause) {
    if (cause instanceof ExitError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ExitError(`${folder} cannot be written: ${why}. Nothing was written.`, undefined, {
      cause,
    });
  } finally {
    if (beside !== undefined) rmSync(beside, { recursive: true, force: true });
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new ExitError(`${folder} is not a folder. Nothing was written.`, undefined, { cause });
  }
}
