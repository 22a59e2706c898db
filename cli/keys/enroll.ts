import type { Command } from 'commander';
import { runContent } from '../../keys/ceremony';
import { Journal } from '../../keys/journal';
import type { Terminal } from '../command';
import { findOwnPackage } from '../package';
import { addManifestOption, manifestOf } from './inputs';
import { prepare, sitDown } from './sitting';
import { addSittingOptions, type SittingOptions } from './sitting-options';

interface Options extends SittingOptions {
  readonly manifest: string;
}

/** `keys enroll`: makes the keys of a manifest. */
export function addEnroll(keys: Command, terminal: Terminal): void {
  const command = keys
    .command('enroll')
    .summary('make and register the keys of a manifest')
    .description(
      'Takes every row of a manifest through its ceremony: PIN, credential, evidence, registration, hand-over. Preflight comes first, except with --orders: what stops the run ends it, and rows that cannot be made are set aside. What happens is written to a folder, from which "keys resume" goes on after a stop or a power cut. Exit code 0: all rows are handed over; 2: some are not; 3: it stopped, or an option is wrong; 1: refused before anything happened.',
    )
    .option('--reset', 'reset keys that have a PIN; everything on them is deleted');
  addSittingOptions(addManifestOption(command)).action((options: Options) =>
    enroll(options, terminal),
  );
}

async function enroll(options: Options, terminal: Terminal): Promise<void> {
  const rows = await manifestOf(options, terminal);
  const prepared = await prepare(options, terminal);
  const due = { rows, begun: new Set<number>() };
  await sitDown(prepared, options, terminal, due, (path, mode, operator) => {
    const content = runContent(
      {
        mode,
        tenantId: prepared.desk.tenantId,
        operator,
        workstation: prepared.workstation.listed.id,
        tool: findOwnPackage().version,
      },
      rows,
    );
    return Journal.create(path, content, new Date());
  });
}
