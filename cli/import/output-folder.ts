import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ExitError } from '../exit-error';

/**
 * Refuses a folder with anything in it: what somebody wrote is never mixed with what was read.
 *
 * @throws ExitError when it has something in it, is none, or cannot be made.
 */
export function assertFree(folder: string): void {
  if (!existsSync(folder)) {
    assertMakeable(folder);
    return;
  }
  const [first] = listFolder(folder);
  if (first !== undefined) throw notEmpty(folder, first);
}

/** To be told so after a long reading would be late. */
function assertMakeable(folder: string): void {
  let above = dirname(folder);
  while (!existsSync(above)) above = dirname(above);
  if (!statSync(above).isDirectory()) {
    throw new ExitError(
      `${folder} cannot be made: ${above} is not a folder. Nothing was written; name a folder with --output.`,
    );
  }
  try {
    accessSync(above, constants.W_OK);
  } catch (cause) {
    throw cannotWrite(folder, cause);
  }
}

/**
 * Writes a folder as a whole or not at all; what came into being there meanwhile stays.
 *
 * @throws ExitError when it cannot be written, or has something in it by now.
 */
export function writeWhole(folder: string, files: ReadonlyMap<string, string>): void {
  const isThere = existsSync(folder);
  let beside: string | undefined;
  try {
    mkdirSync(dirname(folder), { recursive: true });
    beside = mkdtempSync(
      isThere ? join(folder, '.import-') : join(dirname(folder), `.${basename(folder)}-`),
    );
    const whole = join(beside, 'whole');
    mkdirSync(whole);
    for (const [path, text] of files) writeFileSync(join(whole, path), text);
    const other = isThere && listFolder(folder).find((name) => name !== basename(beside ?? ''));
    if (typeof other === 'string') throw notEmpty(folder, other);
    if (isThere) moveInto(folder, whole, [...files.keys()]);
    else renameSync(whole, folder);
  } catch (cause) {
    throw cause instanceof ExitError ? cause : cannotWrite(folder, cause);
  } finally {
    if (beside !== undefined) rmSync(beside, { recursive: true, force: true });
  }
}

/** Fills a folder that stays itself: somebody may stand in it, link to it or have it mounted. */
function moveInto(folder: string, whole: string, names: readonly string[]): void {
  const moved: string[] = [];
  try {
    for (const name of names) {
      renameSync(join(whole, name), join(folder, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) rmSync(join(folder, name), { force: true });
    throw error;
  }
}

const notEmpty = (folder: string, first: string): ExitError =>
  new ExitError(
    `${folder} is not empty (it has "${first}"). Nothing was written; name a new folder with --output.`,
  );

function cannotWrite(folder: string, cause: unknown): ExitError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ExitError(`${folder} cannot be written: ${why}. Nothing was written.`, undefined, {
    cause,
  });
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new ExitError(`${folder} is not a folder. Nothing was written.`, undefined, { cause });
  }
}
