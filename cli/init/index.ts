import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { AddCommand, Terminal } from '../command';
import { ExitError } from '../exit-error';
import { findOwnPackage } from '../package';
import { readTemplate } from './template-files';

interface Options {
  readonly package?: string;
}

/** Files that a folder may have and still counts as empty. */
const HARMLESS = new Set(['.git', '.gitkeep', '.DS_Store']);

/** `entra-policy init <folder>`: a company's own repository. */
export const addInit: AddCommand = (program, terminal) => {
  program
    .command('init')
    .argument('<folder>', 'folder of the repository; created where it does not exist')
    .summary('write a repository for your own policy')
    .description(
      'Writes a small repository that works: one policy, one tenant, one test. It uses this package by name.',
    )
    .option('--package <spec>', 'where npm finds this package; default: its version')
    .action((folder: string, options: Options) => {
      initialise(folder, options, terminal);
    });
};

function initialise(folder: string, options: Options, { print, cwd }: Terminal): void {
  const directory = resolve(cwd, folder);
  const name = basename(directory);
  assertName(name);
  assertEmpty(directory);
  const files = readTemplate({
    name,
    package: options.package ?? `^${findOwnPackage().version}`,
  });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content, { flag: 'wx' });
  }
  print(`${directory} holds a policy for one tenant:`);
  for (const path of files.keys()) print(`  ${path}`);
  const enter = relative(cwd, directory) || '.';
  print(`Next: cd ${enter} && npm install && npm test; then follow its README.md.`);
}

/** The folder's name becomes a package's name, and part of its commands. */
function assertName(name: string): void {
  if (/^[a-z0-9][a-z0-9._-]*$/.test(name) && name.length <= 214) return;
  throw new ExitError(
    `"${name}" cannot name a repository; expected lower-case letters, digits, dots, dashes and underscores. Nothing was written.`,
  );
}

function assertEmpty(directory: string): void {
  if (!existsSync(directory)) return;
  const present = listFolder(directory).filter((entry) => !HARMLESS.has(entry));
  if (present.length === 0) return;
  const shown = present.slice(0, 5).join(', ') + (present.length > 5 ? ', …' : '');
  throw new ExitError(
    `${directory} is not empty (${shown}). Nothing was written; name a new folder.`,
  );
}

function listFolder(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch (cause) {
    throw new ExitError(`${directory} is not a folder. Nothing was written.`, undefined, { cause });
  }
}
