import { resolve } from 'node:path';
import type { Command } from 'commander';
import { exportEvidence, LIST } from '../../keys/hand-over';
import { Journal, progressOf } from '../../keys/journal';
import type { Terminal } from '../command';
import { counted } from './counted';
import { orRefuse } from './inputs';

interface Options {
  readonly run: string;
  readonly evidence: string;
}

/** `keys export`: evidence where Terraform reads it. */
export function addExport(keys: Command, terminal: Terminal): void {
  keys
    .command('export')
    .summary('copy evidence to where Terraform reads it')
    .description(
      `Copies the evidence of all keys of a run that were handed over to a folder, and writes ${LIST} there: what is to be declared for each. Keys of other runs stay in it; an approver's signature that is there already is kept.`,
    )
    .requiredOption('--run <folder>', 'folder of the run')
    .requiredOption('--evidence <folder>', 'folder that Terraform reads evidence from')
    .action((options: Options) => exportRun(options, terminal));
}

async function exportRun({ run, evidence }: Options, terminal: Terminal): Promise<void> {
  const folder = resolve(terminal.cwd, run);
  const keys = await orRefuse(() =>
    exportEvidence(progressOf(Journal.read(folder)), folder, resolve(terminal.cwd, evidence)),
  );
  terminal.print(
    `Evidence of ${counted(keys.length, 'key')} is in ${evidence}, listed in ${LIST} there.`,
  );
}
