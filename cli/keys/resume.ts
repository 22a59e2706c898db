import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { isSamePerson, LARGEST_DOCUMENT } from '../../evidence';
import { readGivenFile } from '../../files';
import { EscrowError, openPin } from '../../keys/escrow';
import { Journal, type Progress, progressOf, statusOf } from '../../keys/journal';
import type { Terminal } from '../command';
import { ExitError } from '../exit-error';
import { counted } from './counted';
import { orRefuse } from './inputs';
import { prepare, sitDown, type Preparation } from './sitting';
import { addSittingOptions, type SittingOptions } from './sitting-options';

/** `keys resume`: goes on with a run that stopped. */
export function addResume(keys: Command, terminal: Terminal): void {
  const command = keys
    .command('resume')
    .summary('go on with a run that stopped')
    .description(
      'Takes every row that was begun, and then those that were not, to the hand-over. Preflight comes first, as with enroll. What may be registered is looked for first; nothing is registered twice. Another operator may go on. Rows that failed are in failed.csv of the folder, a manifest for another run. Ends as enroll does.',
    )
    .option(
      '--identity <file>',
      'secret key of age that opens the PINs of keys that were begun; without it, such rows wait for another resume',
    );
  addSittingOptions(command).action((options: SittingOptions) => resume(options, terminal));
}

async function resume(options: SittingOptions, terminal: Terminal): Promise<void> {
  const path = resolve(terminal.cwd, options.run);
  const prepared = await prepare(options, terminal);
  const entries = await orRefuse(() => Journal.read(path));
  const { run, sitting, rows } = progressOf(entries);
  check(run, prepared);
  const begun = [...rows.values()].filter((row) => statusOf(row) === 'open' && row.pin?.set);
  if (begun.length > 0 && prepared.identity === undefined) {
    terminal.note(
      `Warning: the PINs of keys that were begun are in their escrow alone (${counted(begun.length, 'key')}); without --identity their rows wait for another resume.`,
    );
  } else await orRefuse(() => checkIdentity(begun, path, prepared.identity));
  const left = [...rows.values()].filter((row) => statusOf(row) !== 'done' && !row.skipped);
  const due = {
    rows: left.map(({ row }) => row),
    begun: new Set(left.filter(hasKey).map(({ row }) => row.line)),
  };
  await sitDown(prepared, options, terminal, due, (folder, _, operator) => {
    if (!isSamePerson(operator, sitting.operator)) {
      terminal.note(
        `${sitting.operator} sat here before. From here on, records and evidence name ${operator} as well.`,
      );
    }
    return Journal.resume(folder);
  });
}

/** Whether something was done to a key for this row. */
const hasKey = ({ pin, credential }: Progress): boolean =>
  pin !== undefined || credential !== undefined;

/** One that opens no PIN at all would have row after row fail. */
async function checkIdentity(
  begun: readonly Progress[],
  folder: string,
  identity: string | undefined,
): Promise<void> {
  if (identity === undefined) return;
  let refusal: unknown;
  for (const { pin } of begun) {
    if (pin === undefined) continue;
    try {
      await openPin(readGivenFile(join(folder, pin.file), LARGEST_DOCUMENT), identity);
      return;
    } catch (error) {
      refusal ??= error;
    }
  }
  // A file that is gone is told when its row is.
  if (refusal instanceof EscrowError) throw refusal;
}

/** A run goes on as what it was begun as. */
function check(
  { tenantId, mode }: { readonly tenantId: string; readonly mode: 'online' | 'offline' },
  { desk, orders }: Preparation,
): void {
  if (tenantId !== desk.tenantId) {
    throw new ExitError(
      `the run is for tenant ${tenantId}, but the desk file is for ${desk.tenantId}. Give the desk file of that tenant with --desk.`,
    );
  }
  if ((mode === 'offline') === (orders !== undefined)) return;
  throw new ExitError(
    mode === 'offline'
      ? 'the run works by orders of a pipeline. Give their folder with --orders.'
      : 'the run registers keys itself. Leave out --orders.',
  );
}
