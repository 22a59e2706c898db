import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngine } from '../../engine/find';
import { startResident } from '../../engine/resident-provider';
import { runEngineOrThrow } from '../../engine/run';
import { bundleProvider } from '../provider-bundle';

/** The address without host: Terraform and OpenTofu each put their own in front. */
const SOURCE = 'entra-policy/entra';

/** What `providers schema -json` says of our provider. */
export interface ProviderSchemaJson {
  readonly format_version: string;
  readonly provider_schemas: Readonly<Record<string, unknown>>;
}

/** Asks a real engine for the provider's schema. */
export async function readProviderSchema(): Promise<ProviderSchemaJson> {
  const directory = mkdtempSync(join(tmpdir(), 'entra-policy-schema-'));
  const bundles = join(directory, 'provider');
  await bundleProvider(bundles);
  const provider = await startResident(join(bundles, 'provider.cjs'));
  try {
    const module = { terraform: { required_providers: { entra: { source: SOURCE } } } };
    writeFileSync(join(directory, 'main.tf.json'), JSON.stringify(module));
    const cliConfig = join(directory, 'cli.tfrc');
    writeFileSync(cliConfig, '');
    const { stdout } = await runEngineOrThrow(
      await findEngine(),
      ['providers', 'schema', '-json'],
      {
        cwd: directory,
        env: { TF_REATTACH_PROVIDERS: provider.reattach, TF_CLI_CONFIG_FILE: cliConfig },
      },
    );
    const schema = JSON.parse(stdout) as ProviderSchemaJson;
    const [ours] = Object.values(schema.provider_schemas);
    return { format_version: schema.format_version, provider_schemas: { [SOURCE]: ours } };
  } finally {
    await provider.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
