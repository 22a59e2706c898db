import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findBlocks } from './hcl-blocks';

/**
 * The CLI configurations in force, which engines read by themselves: the one that
 * `TF_CLI_CONFIG_FILE` names, else those of the home folder.
 *
 * @see https://developer.hashicorp.com/terraform/cli/config/config-file#location
 * @see https://opentofu.org/docs/cli/config/config-file/
 */
export function configFilesInForce(environment: NodeJS.ProcessEnv): string[] {
  const named = environment['TF_CLI_CONFIG_FILE'];
  if (named !== undefined && named !== '') return [named];
  const home = homedir();
  const openTofu = join(home, '.tofurc');
  return [
    withInstallation(join(home, '.terraform.d')) ?? join(home, '.terraformrc'),
    ...(existsSync(openTofu) ? [openTofu] : []),
  ];
}

/**
 * A file of the configuration folder that holds the installation methods: an engine reads all of
 * them and refuses a second provider_installation block.
 */
function withInstallation(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tfrc'))
    .map((name) => join(folder, name))
    .find((path) => readIfThere(path).some(({ name }) => name === 'provider_installation'));
}

const readIfThere = (path: string): ReturnType<typeof findBlocks> => {
  try {
    return findBlocks(readFileSync(path, 'utf8'));
  } catch {
    // Another program's file that cannot be read is not the one we look for.
    return [];
  }
};
