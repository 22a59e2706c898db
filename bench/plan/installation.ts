import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../../build/bundle';
import { ROOT } from '../../build/package';

/** A provider that an engine can start, and that can be started as a resident. */
export interface Installation {
  /** The bundle, for `node`. */
  readonly bundle: string;
  /** A CLI configuration that leads to it. */
  readonly cliConfig: string;
}

/** The providers that are compared. */
export type ProviderName = 'framework' | 'echo';

/** Bundles a provider of the bench and installs it behind the launcher of the real one. */
export async function installBenchProvider(
  name: ProviderName,
  folder: string,
): Promise<Installation> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'provider.cjs');
  await bundle({ entry: join(ROOT, 'bench/plan/providers', name, 'main.ts'), outfile });
  return { bundle: outfile, cliConfig: overrideProvider('example/bench', 'bench', folder) };
}

/**
 * Puts the launcher beside a bundle, and writes a CLI configuration that takes the provider from
 * there without an installation.
 *
 * @returns the path of the CLI configuration
 */
export function overrideProvider(source: string, type: string, folder: string): string {
  const launcher = join(folder, `terraform-provider-${type}`);
  copyFileSync(join(ROOT, 'provider/launcher/launcher.sh'), launcher);
  chmodSync(launcher, 0o755);
  copyFileSync(join(ROOT, 'provider/launcher/main.cjs'), join(folder, 'main.cjs'));
  const cliConfig = join(folder, 'cli.tfrc');
  writeFileSync(
    cliConfig,
    `provider_installation {\n  dev_overrides { ${JSON.stringify(source)} = ${JSON.stringify(folder)} }\n  direct {}\n}\n`,
  );
  return cliConfig;
}
