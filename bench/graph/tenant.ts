import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProvider } from '../../build/provider-package';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../emulator';
import { runEngineOrThrow } from '../../engine/run';
import { overrideProvider } from '../plan/installation';
import type { Setting } from '../section';

/** What a run of the engine asked of the local Entra. */
export interface Traffic {
  /** Requests to Graph, the parts of a batch one by one. */
  readonly graph: number;
  /** Of these, the ones that Graph answered with 429. */
  readonly refused: number;
  /** Requests to the sign-in service. */
  readonly signIn: number;
  /** Wall time in milliseconds. */
  readonly wall: number;
}

/** A tenant of the emulator whose traffic is counted while an engine runs. */
export class CountedTenant {
  readonly #emulator: Emulator;
  readonly #setting: Setting;
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string>>;

  private constructor(
    emulator: Emulator,
    setting: Setting,
    folder: string,
    env: Readonly<Record<string, string>>,
  ) {
    this.#emulator = emulator;
    this.#setting = setting;
    this.#folder = folder;
    this.#env = env;
  }

  /**
   * Starts an emulator and builds the packaged provider.
   *
   * @param name - a folder of the run's folder
   * @param environment - what the provider gets beside its credential
   */
  static async open(
    setting: Setting,
    name: string,
    options: Partial<EmulatorOptions> = {},
    environment: Readonly<Record<string, string>> = {},
  ): Promise<CountedTenant> {
    return CountedTenant.of(await startEmulator(options), setting, name, environment);
  }

  /** Builds the packaged provider for an emulator that runs. */
  static async of(
    emulator: Emulator,
    setting: Setting,
    name: string,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<CountedTenant> {
    const folder = join(setting.folder, name);
    await buildProvider(folder);
    return new CountedTenant(emulator, setting, folder, {
      ...credential(emulator),
      TF_CLI_CONFIG_FILE: overrideProvider('entra-policy/entra', 'entra', folder),
      ...environment,
    });
  }

  close(): Promise<void> {
    return this.#emulator.close();
  }

  /**
   * Writes the root module: resources by type and name.
   *
   * @param settings - of the provider, beside the tenant
   */
  declare(resource: object, settings: object = {}): void {
    const module = {
      terraform: { required_providers: { entra: { source: 'entra-policy/entra' } } },
      provider: { entra: { tenant_id: firstTenant(this.#emulator).tenantId, ...settings } },
      resource,
    };
    writeFileSync(join(this.#folder, 'main.tf.json'), JSON.stringify(module));
  }

  /** Runs a command of the engine, which has to succeed. */
  async run(command: string, ...rest: string[]): Promise<Traffic> {
    const mark = this.#emulator.requests.length;
    const start = performance.now();
    await runEngineOrThrow(this.#setting.engine, [command, '-no-color', ...rest], {
      cwd: this.#folder,
      env: this.#env,
    });
    const wall = performance.now() - start;
    const sent = this.#emulator.requests.slice(mark);
    // Graph's limits count the parts of a batch, and not the batch.
    const graph = sent.filter(({ version, path }) => version !== undefined && path !== '/$batch');
    return {
      graph: graph.length,
      refused: graph.filter(({ status }) => status === 429).length,
      signIn: sent.filter(({ version }) => version === undefined).length,
      wall,
    };
  }
}

const firstTenant = ({ ready }: Emulator): Emulator['ready']['tenants'][number] => {
  const [tenant] = ready.tenants;
  if (tenant === undefined) throw new Error('the emulator has no tenant');
  return tenant;
};

function credential(emulator: Emulator): Record<string, string> {
  const { graphEndpoint, authorityHost, caFile } = emulator.ready;
  const { tenantId, clients } = firstTenant(emulator);
  return {
    ENTRA_GRAPH_ENDPOINT: graphEndpoint,
    ENTRA_AUTHORITY_HOST: authorityHost,
    ENTRA_CA_FILE: caFile,
    ARM_TENANT_ID: tenantId,
    ARM_CLIENT_ID: clients[0]?.clientId ?? '',
    ARM_CLIENT_SECRET: clients[0]?.clientSecret ?? '',
  };
}
