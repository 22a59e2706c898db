import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { reportAsCsv, reportAsJson, reportAsText, reportOf } from '../../keys/hand-over';
import { Journal, progressOf } from '../../keys/journal';
import type { Terminal } from '../command';
import { orRefuse } from './inputs';

interface Options {
  readonly run: string;
  readonly format: 'text' | 'csv' | 'json';
}

/** `keys report`: what became of each row. */
export function addReport(keys: Command, terminal: Terminal): void {
  keys
    .command('report')
    .summary('tell what became of each row of a run')
    .description('Prints what became of each row of a run, by its journal; no secret is in it.')
    .requiredOption('--run <folder>', 'folder of the run')
    .addOption(
      new Option('--format <format>', 'how it is printed')
        .choices(['text', 'csv', 'json'])
        .default('text'),
    )
    .action((options: Options) => report(options, terminal));
}

async function report({ run, format }: Options, terminal: Terminal): Promise<void> {
  const entries = await orRefuse(() => Journal.read(resolve(terminal.cwd, run)));
  const rows = reportOf(progressOf(entries));
  const formats = { text: reportAsText, csv: reportAsCsv, json: reportAsJson };
  const lines = [formats[format](rows)].flat();
  for (const line of lines) terminal.print(line.trimEnd());
}
