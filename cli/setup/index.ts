import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import type { AddCommand, Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';
import { extendCliConfig } from './cli-config';
import { configFilesInForce } from './config-files';
import { HclError } from './hcl-blocks';
import { defaultMirror, fillMirror, findImpliedMirrors } from './mirror';

interface Options {
  readonly mirror?: string;
  readonly cliConfig?: string;
  readonly print?: boolean;
}

/** `entra-policy setup`: makes the provider installable by `terraform init`. */
export const addSetup: AddCommand = (program, terminal) => {
  program
    .command('setup')
    .summary('let terraform init find the provider')
    .description(
      'Puts the provider of this package into a mirror, and adds the mirror to the CLI configuration in force, for our address alone: credentials and other installation methods stay as they are. Terraform and OpenTofu then install "entra-policy/entra" like any other provider.',
    )
    .option('--mirror <folder>', 'where the provider is kept; default: below the user data folder')
    .option(
      '--cli-config <file>',
      'CLI configuration to extend; default: TF_CLI_CONFIG_FILE, else the one in the home folder',
    )
    .option('--print', 'show the extended configuration and write nothing')
    .action((options: Options) => {
      setUp(options, terminal);
    });
};

function setUp(options: Options, { print, environment, cwd }: Terminal): void {
  if (process.platform === 'win32') {
    throw new ExitError(
      'the provider does not run on Windows yet; use Linux, macOS or the Windows Subsystem for Linux',
    );
  }
  const mirror = resolve(cwd, options.mirror ?? defaultMirror(environment));
  const files =
    options.cliConfig === undefined
      ? configFilesInForce(environment).map((file) => resolve(cwd, file))
      : [resolve(cwd, options.cliConfig)];
  // Every file is understood before the first one is written.
  const extended = files.map((file) => ({ file, ...extend(file, mirror) }));
  if (options.print === true) {
    for (const { file, after } of extended) print(`# ${file}\n${after}`);
    return;
  }
  const version = fillMirror(mirror);
  print(`The provider entra-policy/entra ${version} is in ${mirror}.`);
  for (const { file, before, after } of extended) {
    if (before === after) print(`${file} names that mirror already.`);
    else {
      writeFileAtomic(file, after, before === undefined ? { mode: 0o600 } : {});
      print(`${file} ${before === undefined ? 'was created' : 'was extended'} to use it.`);
    }
  }
  print('Next: `terraform init` in a folder that requires "entra-policy/entra".');
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ExitError(`${file} cannot be read: ${why}. Nothing was written.`, undefined, {
      cause,
    });
  }
}

function extend(file: string, mirror: string): { before?: string; after: string } {
  const before = existsSync(file) ? read(file) : undefined;
  try {
    if (before?.trimStart().startsWith('{') === true) throw new HclError('it is JSON');
    const installation = { mirror, impliedMirrors: findImpliedMirrors() };
    const after = extendCliConfig(before ?? '', installation);
    return { after, ...(before !== undefined && { before }) };
  } catch (error) {
    if (!(error instanceof HclError)) throw error;
    const block = extendCliConfig('', { mirror, impliedMirrors: [] });
    throw new ExitError(
      `${file} cannot be extended: ${error.message}. Nothing was written. Merge this into it by hand:\n\n${block}`,
      EXIT.refused,
      { cause: error },
    );
  }
}
