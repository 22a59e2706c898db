import { isUtf8 } from 'node:buffer';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Refusal } from '../../evidence';
import { checkPrivate, GivenFileError, readGivenFile } from '../../files';
import { Problem } from '../../keys/ceremony';
import { CtapError } from '../../keys/ctap';
import { DeskError, readDesk, SigningKeyError, type Desk } from '../../keys/desk';
import { EscrowError, readIdentity } from '../../keys/escrow';
import {
  LARGEST_MANIFEST,
  ManifestError,
  readManifest,
  type ManifestRow,
} from '../../keys/manifest';
import { StateError } from '../../keys/reconcile';
import { FileError } from '../../keys/run';
import { quote } from '../../model/quote';
import type { Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';

/** Where a command about keys finds what people wrote. */
export interface DeskOptions {
  readonly desk: string;
}

/** Adds `--desk`. */
export const addDeskOption = (command: Command): Command =>
  command.option(
    '--desk <file>',
    'the desk file: tenant, signers, roots, recipients of PINs',
    'keys.json',
  );

/** Adds `--manifest`. */
export const addManifestOption = (command: Command): Command =>
  command.requiredOption('--manifest <file>', 'the manifest, in CSV: a row for each key');

/** Reads the desk file. */
export const deskOf = ({ desk }: DeskOptions, { cwd }: Terminal): Promise<Desk> =>
  orRefuse(() => readDesk(resolve(cwd, desk)));

/** Reads the manifest. */
export function manifestOf(
  { manifest }: { readonly manifest: string },
  { cwd }: Terminal,
): Promise<readonly ManifestRow[]> {
  return orRefuse(() => readManifest(textOf(resolve(cwd, manifest), manifest, LARGEST_MANIFEST)));
}

/**
 * The text of a file that somebody named, which may have so many bytes. In another encoding than
 * UTF-8 its umlauts would become other characters, on keys for good.
 */
export function textOf(path: string, named: string, largest: number): string {
  const bytes = orSay(named, () => readGivenFile(path, largest));
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new ExitError(
    `${quote(named)} is not in UTF-8; expected text in UTF-8. Save it as such: in Excel as "CSV UTF-8".`,
    EXIT.refused,
  );
}

/** A file of age-keygen has 200 bytes. */
const LARGEST_IDENTITY = 16 * 1024;

/** The secret key of age in a file that is its owner's alone: it opens every PIN. */
export async function identityOf(path: string, named: string): Promise<string> {
  const identity = await readIdentity(textOf(path, named, LARGEST_IDENTITY));
  orSay(named, () => {
    checkPrivate(path);
  });
  return identity;
}

function orSay<T>(named: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof GivenFileError)) throw cause;
    throw new ExitError(`${quote(named)} ${cause.problem}`, EXIT.refused, { cause });
  }
}

/** Judged by shape: Node's own errors may be of another realm. */
export const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);

const REFUSALS = [
  CtapError,
  DeskError,
  EscrowError,
  FileError,
  ManifestError,
  Problem,
  Refusal,
  SigningKeyError,
  StateError,
];

/**
 * Does something with what people wrote.
 *
 * @param exitCode - 1 before anything happened, 3 after
 * @throws ExitError with the same words where it is refused.
 */
export async function orRefuse<T>(
  work: () => T | Promise<T>,
  exitCode: number = EXIT.refused,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && REFUSALS.some((refusal) => error instanceof refusal)) {
      throw new ExitError(error.message, exitCode, { cause: error });
    }
    throw error;
  }
}
