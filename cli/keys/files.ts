import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { codeOf } from '../../keys/run';
import { quote } from '../../model/quote';
import type { Terminal } from '../command';
import { ExitError } from '../exit-error';

/**
 * The text of a file that an option names.
 *
 * @throws ExitError that names the option when it cannot be read
 */
export function readOption(option: string, path: string, { cwd }: Pick<Terminal, 'cwd'>): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8');
  } catch (cause) {
    const code = codeOf(cause) ?? 'unknown reason';
    throw new ExitError(`${option} ${quote(path)} cannot be read (${code}).`, undefined, { cause });
  }
}
