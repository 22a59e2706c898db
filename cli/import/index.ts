import { resolve } from 'node:path';
import { Option } from 'commander';
import { isGuid } from '../../model/guid';
import type { AddCommand, Terminal } from '../command';
import { ExitError } from '../exit-error';
import { importTenant } from './import-tenant';
import { type Format, FORMATS } from './rendering';

interface Options {
  readonly tenant: string;
  readonly format: Format;
  readonly output?: string;
}

/** `entra-policy import`: an existing tenant as code. */
export const addImport: AddCommand = (program, terminal) => {
  program
    .command('import')
    .summary('write an existing tenant as code')
    .description(
      'Reads a whole tenant and writes it as code, with import blocks. Before anything is written, the engine plans it: the plan has to be empty. Nothing in the tenant is changed. Which tenant, and as whom, is taken from the environment, as the provider takes it: ARM_TENANT_ID, ARM_CLIENT_ID and their companions.',
    )
    .requiredOption('--tenant <name>', 'how the tenant is called here: a folder and a stack')
    .addOption(
      new Option('--format <format>', 'what is written').choices(FORMATS).default('typescript'),
    )
    .option('--output <folder>', 'an empty folder or none; default: the name of the tenant')
    .action(async (options: Options) => {
      await run(options, terminal);
    });
};

async function run({ tenant: name, format, output }: Options, terminal: Terminal): Promise<void> {
  assertName(name);
  await importTenant({ name, format, folder: resolve(terminal.cwd, output ?? name) }, terminal);
}

/** The name becomes part of addresses, files and states. */
function assertName(name: string): void {
  if (isGuid(name)) {
    throw new ExitError(
      `${name} is an id; --tenant takes what the tenant is called here, as "dev". Which tenant is read is said by ARM_TENANT_ID. Nothing was read.`,
    );
  }
  if (/^[a-z][a-z0-9-]{0,59}$/.test(name)) return;
  throw new ExitError(
    `${JSON.stringify(name)} cannot name a tenant; expected lower-case letters, digits and dashes, at most 60, the first a letter. Nothing was read.`,
  );
}
