import { Refusal } from '../../evidence';
import { Problem } from '../../keys/ceremony';
import { CtapError } from '../../keys/ctap';
import { DeskError } from '../../keys/desk';
import { EscrowError } from '../../keys/escrow';
import { ManifestError } from '../../keys/manifest';
import { FileError } from '../../keys/run';
import { EXIT, ExitError } from '../exit-error';

const EXPECTED = [
  CtapError,
  DeskError,
  EscrowError,
  FileError,
  ManifestError,
  Problem,
  Refusal,
] as const;

/**
 * Does something, and ends the command in words where that is refused.
 *
 * @param exitCode - 1 before anything happened, 3 after
 * @throws ExitError
 */
export async function inWords<T>(
  work: () => T | Promise<T>,
  exitCode: number = EXIT.refused,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || !EXPECTED.some((kind) => error instanceof kind)) throw error;
    throw new ExitError(error.message, exitCode, { cause: error });
  }
}
