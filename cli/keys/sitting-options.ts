import { type Command, InvalidArgumentError, Option } from 'commander';
import { person } from '../../evidence';
import { addIdentityOptions, type IdentityOptions } from './identity-options';
import { addDeskOption, type DeskOptions } from './inputs';

/** What every command that makes keys is given. */
export interface SittingOptions extends IdentityOptions, DeskOptions {
  readonly run: string;
  readonly signingKey: string;
  readonly device: readonly string[];
  readonly orders?: string;
  readonly operator?: string;
  readonly identity?: string;
  readonly stopAfter: number;
  readonly reset?: boolean;
}

/** Adds the options of {@link SittingOptions}. */
export function addSittingOptions(command: Command): Command {
  addDeskOption(command)
    .requiredOption('--run <folder>', 'folder of the run: journal, evidence and sealed PINs')
    .requiredOption('--signing-key <file>', "the workstation's Ed25519 private key, in PEM")
    .addOption(
      new Option(
        '--device <path>',
        'where keys are inserted, by device node; repeat it for more ports',
      )
        .argParser((path: string, before: readonly string[]) => [...before, path])
        .default([], 'the one key on USB'),
    )
    .option('--orders <folder>', 'work orders of a pipeline, for a workstation without Graph')
    .option(
      '--operator <name>',
      'user principal name of who holds the keys; default: who signs in',
      personOf,
    )
    .option(
      '--stop-after <number>',
      'stop when so many rows failed one after the other',
      countOf,
      3,
    );
  return addIdentityOptions(command);
}

/** Refused before a run is begun: evidence names nobody else, and no key is made in vain. */
function personOf(text: string): string {
  if (person.safeParse(text).success) return text;
  throw new InvalidArgumentError('Expected a user principal name, like "olga@contoso.com".');
}

function countOf(text: string): number {
  const count = Number(text);
  if (/^\d{1,4}$/.test(text) && count > 0) return count;
  throw new InvalidArgumentError('Expected a number from 1 to 9999.');
}
