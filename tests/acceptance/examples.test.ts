import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/package';
import { type Emulator, startEmulator } from '../../emulator';
import { ENTRA_BUNDLE, type ResidentProvider, startResident } from '../support/providers';
import { Workspace } from '../support/workspace';

const FOLDER = join(ROOT, 'examples/resources/entra_fido2_method');
const example = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

// The examples name what the emulator's own tenant `dev` has.
describe('the examples of entra_fido2_method', () => {
  let emulator: Emulator;
  let provider: ResidentProvider;
  let workspace: Workspace;

  beforeAll(async () => {
    emulator = await startEmulator();
    provider = await startResident(ENTRA_BUNDLE);
  });
  afterAll(async () => {
    await provider.stop();
    await emulator.close();
  });

  beforeEach(async () => {
    workspace = await Workspace.open({ TF_REATTACH_PROVIDERS: provider.reattach });
    const [tenant] = emulator.ready.tenants;
    const [client] = tenant?.clients ?? [];
    workspace.write('secret', client?.clientSecret ?? '');
    const { graphEndpoint, authorityHost, caFile } = emulator.ready;
    workspace.write('provider.tf.json', {
      terraform: { required_providers: { entra: { source: 'entra-policy/entra' } } },
      provider: {
        entra: {
          tenant_id: tenant?.tenantId,
          client_id: client?.clientId,
          client_secret_file_path: join(workspace.directory, 'secret'),
          graph_endpoint: graphEndpoint,
          authority_host: authorityHost,
          ca_file: caFile,
        },
      },
    });
  });
  afterEach(() => {
    workspace.remove();
  });

  /** What Terraform plans for the one resource, as a creation or an import. */
  async function planned(): Promise<unknown> {
    const { json } = await workspace.plan();
    const [change] = json.resource_changes ?? [];
    return change?.change.after;
  }

  it('plan the same in HCL and in TypeScript', async () => {
    workspace.write('main.tf', example('resource.tf'));
    const hcl = await planned();
    workspace.unlink('main.tf');
    workspace.write('main.tf.json', resourceOf(synthesise(workspace.directory)));
    expect(hcl).toMatchObject({ state: 'enabled', tenant_id: TENANT });
    expect(await planned()).toEqual(hcl);
  });

  it('import what the tenant has by the command that is shown', async () => {
    workspace.write('main.tf', example('resource.tf'));
    const [, ...args] = (example('import.sh').trim().split('\n').at(-1) ?? '').split(' ');
    expect(await workspace.ok(...args)).toContain('Import successful!');
    expect(await workspace.state('entra_fido2_method.passkeys')).toMatchObject({ id: TENANT });
  });
});

const TENANT = 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0';

interface Synthesised {
  readonly resource: object;
}

/** Runs the example as its reader would, under the names that a tsconfig of ours gives. */
function synthesise(directory: string): Synthesised {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const out = join(directory, 'cdktf.out');
  execFileSync(process.execPath, [tsx, join(FOLDER, 'resource.ts')], {
    cwd: ROOT,
    env: { ...process.env, CDKTF_OUTDIR: out },
  });
  return JSON.parse(readFileSync(join(out, 'stacks/example/cdk.tf.json'), 'utf8')) as Synthesised;
}

/** The provider of the test stands in for the one that the stack declares. */
const resourceOf = ({ resource }: Synthesised): object => ({ resource });
