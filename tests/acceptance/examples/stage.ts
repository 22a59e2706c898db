import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../build/package';
import { type Emulator, startEmulator } from '../../../emulator';
import { ENTRA_BUNDLE, type ResidentProvider, startResident } from '../../support/providers';
import { Workspace } from '../../support/workspace';

/** What CDKTF writes of an example. */
interface Synthesised {
  readonly data?: object;
  readonly resource?: object;
  readonly output?: object;
}

/** A tenant as the examples name it, and a root module for the examples of one folder. */
export class Stage {
  readonly #folder: string;
  emulator!: Emulator;
  provider!: ResidentProvider;
  workspace!: Workspace;

  constructor(folder: string) {
    this.#folder = join(ROOT, 'examples', folder);
  }

  /** A file of the folder. */
  example(name: string): string {
    return readFileSync(join(this.#folder, name), 'utf8');
  }

  /** Makes the module what an example in HCL says. */
  useHcl(name: string): void {
    this.workspace.write('main.tf', this.example(name));
  }

  /** Makes the module what an example in TypeScript says, in place of the one in HCL. */
  useTypeScript(name: string): void {
    this.workspace.unlink('main.tf');
    const { data, resource, output } = this.#synthesise(name);
    // The provider of the test stands in for the one that the stack declares.
    this.workspace.write('main.tf.json', { data, resource, output });
  }

  /** Runs the example as its reader would, under the names that a tsconfig of ours gives. */
  #synthesise(name: string): Synthesised {
    const out = join(this.workspace.directory, 'cdktf.out');
    execFileSync(process.execPath, ['--import', 'tsx', join(this.#folder, name)], {
      cwd: ROOT,
      env: { ...process.env, CDKTF_OUTDIR: out },
    });
    return JSON.parse(readFileSync(join(out, 'stacks/example/cdk.tf.json'), 'utf8')) as Synthesised;
  }

  /** Whether an example names a tenant. */
  #names({ tenantId }: { readonly tenantId: string }): boolean {
    return readdirSync(this.#folder).some((name) => this.example(name).includes(tenantId));
  }

  /** The emulator's own tenant that the example names, else `dev`, and its pipeline. */
  async begin(): Promise<void> {
    this.emulator = await startEmulator();
    this.workspace = await Workspace.open({ TF_REATTACH_PROVIDERS: this.provider.reattach });
    const { graphEndpoint, authorityHost, caFile, tenants } = this.emulator.ready;
    const tenant = tenants.find((one) => this.#names(one)) ?? tenants[0];
    const [client] = tenant?.clients ?? [];
    this.workspace.write('secret', client?.clientSecret ?? '');
    this.workspace.write('provider.tf.json', {
      terraform: { required_providers: { entra: { source: 'entra-policy/entra' } } },
      provider: {
        entra: {
          tenant_id: tenant?.tenantId,
          client_id: client?.clientId,
          client_secret_file_path: join(this.workspace.directory, 'secret'),
          graph_endpoint: graphEndpoint,
          authority_host: authorityHost,
          ca_file: caFile,
        },
      },
    });
  }
}

/** Opens a stage with the hooks of the block that calls it. */
export function openStage(folder: string): Stage {
  const stage = new Stage(folder);
  beforeAll(async () => {
    stage.provider = await startResident(ENTRA_BUNDLE, { ENTRA_CONDITIONAL_ACCESS_SPACING: '0' });
  });
  afterAll(() => stage.provider.stop());
  beforeEach(() => stage.begin());
  afterEach(async () => {
    await stage.emulator.close();
    stage.workspace.remove();
  });
  return stage;
}
