import { resolve } from 'node:path';
import type { Command } from 'commander';
import { runContent } from '../../keys/ceremony';
import { Journal } from '../../keys/journal';
import { RunFolder } from '../../keys/run';
import type { Terminal } from '../command';
import { findOwnPackage } from '../package';
import { addManifestOption, manifestOf, orRefuse } from './inputs';
import { atTheDesk, prepare, sit } from './sitting';
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
      'Takes every row of a manifest through its ceremony: PIN, credential, evidence, registration, hand-over. What happens is written to a folder, from which "keys resume" goes on after a stop or a power cut. Exit code 0: all rows are handed over; 2: some are not; 3: it stopped, or an option is wrong; 1: refused before anything happened.',
    )
    .option('--reset', 'reset keys that have a PIN; everything on them is deleted');
  addSittingOptions(addManifestOption(command)).action((options: Options) =>
    enroll(options, terminal),
  );
}

async function enroll(options: Options, terminal: Terminal): Promise<void> {
  const rows = await manifestOf(options, terminal);
  const prepared = await prepare(options, terminal);
  await atTheDesk(prepared, options, terminal, async (reach, operatorName) => {
    const path = resolve(terminal.cwd, options.run);
    const folder = await orRefuse(() => RunFolder.open(path));
    try {
      const content = runContent(
        {
          mode: reach.mode,
          tenantId: prepared.desk.tenantId,
          operator: operatorName,
          workstation: prepared.workstation.listed.id,
          tool: findOwnPackage().version,
        },
        rows,
      );
      const journal = await orRefuse(() => Journal.create(path, content, new Date()));
      try {
        await sit(prepared, options, terminal, { folder, journal, reach, operatorName });
      } finally {
        journal.close();
      }
    } finally {
      folder.close();
    }
  });
}
