import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { mirrorFiles } from '../../model/provider-mirror';
import { EXIT, ExitError } from '../exit-error';
import { findOwnPackage } from '../package';
import type { ImpliedMirror } from './cli-config';

/** Where the provider is kept for engines, outside of any project: versions lie side by side. */
export function defaultMirror(environment: NodeJS.ProcessEnv): string {
  const data = environment['XDG_DATA_HOME'] || join(homedir(), '.local', 'share');
  return join(data, 'entra-policy', 'mirror');
}

/**
 * Puts the provider of this package into a mirror.
 *
 * @returns its version
 * @throws ExitError when the package was not built.
 */
export function fillMirror(directory: string): string {
  const { root, version } = findOwnPackage();
  const archive = join(root, 'dist', 'provider', 'terraform-provider-entra.zip');
  if (!existsSync(archive)) {
    throw new ExitError(`${archive} is missing; run \`npm run build\``, EXIT.toolError);
  }
  for (const file of mirrorFiles(version)) {
    const target = join(directory, file);
    mkdirSync(dirname(target), { recursive: true });
    // Engines may be installing from it: they see the old archive or the new one.
    copyFileSync(archive, `${target}.new`);
    renameSync(`${target}.new`, target);
  }
  return version;
}

/**
 * The folders that engines search by themselves while no installation method is configured.
 *
 * @see https://developer.hashicorp.com/terraform/cli/config/config-file#implied-local-mirror-directories
 */
export function findImpliedMirrors(): ImpliedMirror[] {
  const shared = ['.local/share/terraform/plugins', '.local/share/opentofu/plugins'];
  const folders = [
    join(homedir(), '.terraform.d', 'plugins'),
    ...shared.map((folder) => join(homedir(), folder)),
    '/usr/local/share/terraform/plugins',
    '/usr/share/terraform/plugins',
  ];
  return folders
    .map((path) => ({ path, providers: providersIn(path) }))
    .filter(({ providers }) => providers.length > 0);
}

/** Addresses by folder: `<host>/<namespace>/<type>`. */
function providersIn(folder: string, depth = 3): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map(({ name }) => name);
  if (depth === 1) return names;
  return names.flatMap((name) =>
    providersIn(join(folder, name), depth - 1).map((rest) => `${name}/${rest}`),
  );
}
