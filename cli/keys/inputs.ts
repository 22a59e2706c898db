import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Refusal } from '../../evidence';
import { Problem } from '../../keys/ceremony';
import { CtapError } from '../../keys/ctap';
import { DeskError, readDesk, SigningKeyError, type Desk } from '../../keys/desk';
import { EscrowError } from '../../keys/escrow';
import { ManifestError, readManifest, type ManifestRow } from '../../keys/manifest';
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
  command.option('--desk <file>', 'the desk file', 'keys.json');

/** Adds `--manifest`. */
export const addManifestOption = (command: Command): Command =>
  command.requiredOption('--manifest <file>', 'the manifest: a row for each key');

/** Reads the desk file. */
export const deskOf = ({ desk }: DeskOptions, { cwd }: Terminal): Promise<Desk> =>
  orRefuse(() => readDesk(resolve(cwd, desk)));

/** Reads the manifest. */
export function manifestOf(
  { manifest }: { readonly manifest: string },
  { cwd }: Terminal,
): Promise<readonly ManifestRow[]> {
  return orRefuse(() => readManifest(textOf(resolve(cwd, manifest), manifest)));
}

/** The text of a file that somebody named. */
export function textOf(path: string, named: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ExitError(`${quote(named)} cannot be read: ${messageOf(cause)}`, EXIT.refused, {
      cause,
    });
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
