import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { checkRecipients } from '../../keys/desk';
import { mailPins } from '../../keys/hand-over';
import { Journal, progressOf } from '../../keys/journal';
import { codeOf } from '../../keys/run';
import { quote } from '../../model/quote';
import type { Terminal } from '../command';
import { ExitError } from '../exit-error';
import { counted } from './counted';
import { identityOf, orRefuse } from './inputs';

interface Options {
  readonly run: string;
  readonly identity: string;
  readonly to: readonly string[];
  readonly output: string;
}

/** `keys pins`: PINs for who mails them. */
export function addPins(keys: Command, terminal: Terminal): void {
  keys
    .command('pins')
    .summary('encrypt the PINs of a run for who mails them')
    .description(
      'Opens the PINs of all keys of a run that were handed over, and encrypts them as one table for somebody else. Nothing is printed or written in clear.',
    )
    .requiredOption('--run <folder>', 'folder of the run')
    .requiredOption('--identity <file>', 'secret key of age, of a recipient in the desk file')
    .requiredOption(
      '--to <recipient>',
      'recipient of age, "age1…"; repeat it for more',
      // Without a default, which help would show.
      (recipient: string, before: readonly string[] | undefined) => [...(before ?? []), recipient],
    )
    .requiredOption('--output <file>', 'file to write; one that is there is not written over')
    .action((options: Options) => pins(options, terminal));
}

async function pins(options: Options, terminal: Terminal): Promise<void> {
  const { cwd } = terminal;
  const folder = resolve(cwd, options.run);
  checkRecipients(options.to, (problem) => new ExitError(`--to: ${problem}`));
  const { sealed, count } = await orRefuse(async () => {
    const identity = await identityOf(resolve(cwd, options.identity), options.identity);
    const progress = progressOf(Journal.read(folder));
    return mailPins(progress, folder, { identity, to: options.to });
  });
  if (count === 0) {
    throw new ExitError(
      `no key of ${quote(options.run)} was handed over, so that there is no PIN to mail; nothing was written`,
    );
  }
  try {
    writeFileSync(resolve(cwd, options.output), sealed, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    const code = codeOf(cause);
    const step =
      code === 'EEXIST'
        ? 'Give a file that is not there yet.'
        : 'Give a file in a folder that is there and can be written.';
    throw new ExitError(
      `--output ${quote(options.output)} cannot be written (${code ?? 'unknown reason'}). ${step}`,
      undefined,
      { cause },
    );
  }
  terminal.print(
    `${counted(count, 'PIN')} in ${options.output}, encrypted for ${options.to.join(', ')}.`,
  );
}
