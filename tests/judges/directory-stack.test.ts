import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { ROOT } from '../../build/package';
import { type Emulator, type SeedInput, startEmulator } from '../../emulator';
import { skipLoudly } from '../support/judges';
import { outcomeOf } from '../support/outcome';
import { ENTRA_BUNDLE, type ResidentProvider, startResident } from '../support/providers';
import { leastRoles, PIPELINE, pipelineWith } from '../support/tenant';
import { Workspace } from '../support/workspace';

/** The azuread provider as a binary called `terraform-provider-azuread`; nothing here fetches it. */
const BINARY = process.env['ENTRA_POLICY_AZUREAD'] ?? '';
const isGiven = existsSync(BINARY) && basename(BINARY) === 'terraform-provider-azuread';

const suite = isGiven
  ? describe
  : skipLoudly(
      'the example stack of directory objects with the azuread provider',
      'the executable terraform-provider-azuread that ENTRA_POLICY_AZUREAD names',
    );

const TENANT_ID = 'd0d07e4a-91c3-4f6d-8b25-3e9a61c40dd0';
const FIRST = 'd0d00000-0000-4000-80b0-000000000005';
const SECOND = 'd0d00000-0000-4000-80b0-000000000006';

/** A tenant with what the example looks up, and no group that it creates. */
const seed: SeedInput = {
  version: 1,
  tenants: [
    {
      tenantId: TENANT_ID,
      displayName: 'Fabrikam Dev',
      domain: 'fabrikamdev.onmicrosoft.com',
      passkeyProfiles: 'optedIn',
      users: [
        {
          id: FIRST,
          displayName: 'Break-glass 1',
          userPrincipalName: 'breakglass1@fabrikamdev.onmicrosoft.com',
        },
        {
          id: SECOND,
          displayName: 'Break-glass 2',
          userPrincipalName: 'breakglass2@fabrikamdev.onmicrosoft.com',
        },
      ],
      groups: [{ id: 'd0d00000-0000-4000-80a0-000000000001', displayName: 'Staff' }],
      clients: [
        pipelineWith([
          ...leastRoles(
            'entra_conditional_access_policy',
            'entra_authentication_strength',
            'entra_fido2_method',
          ),
          'Group.ReadWrite.All',
          'RoleManagement.ReadWrite.Directory',
          'User.Read.All',
          'Directory.Read.All',
        ]),
      ],
    },
  ],
};

suite('the example stack of directory objects', () => {
  let folder: string;
  let emulator: Emulator;
  let provider: ResidentProvider;
  let workspace: Workspace;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'entra-policy-directory-'));
    const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
    execFileSync(process.execPath, [tsx, 'examples/stacks/directory/main.ts'], {
      cwd: ROOT,
      env: { ...process.env, CDKTF_OUTDIR: folder },
    });
    emulator = await startEmulator({ seed });
    provider = await startResident(ENTRA_BUNDLE, { ENTRA_CONDITIONAL_ACCESS_SPACING: '0' });
    const cliConfig = join(folder, 'azuread.tfrc');
    writeFileSync(
      cliConfig,
      `provider_installation {\n  dev_overrides { "hashicorp/azuread" = "${dirname(BINARY)}" }\n  direct { exclude = ["hashicorp/azuread"] }\n}\n`,
    );
    const { metadataHost, caFile } = emulator.ready;
    workspace = await Workspace.open({
      TF_CLI_CONFIG_FILE: cliConfig,
      TF_REATTACH_PROVIDERS: provider.reattach,
      ARM_METADATA_HOSTNAME: metadataHost,
      ARM_CLIENT_ID: PIPELINE.clientId,
      ARM_CLIENT_SECRET: PIPELINE.secret,
      SSL_CERT_FILE: caFile,
    });
    declare();
  });
  afterAll(async () => {
    workspace.remove();
    await provider.stop();
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The stack as it was synthesised; the resident provider takes its credential from a file. */
  function declare(): void {
    const path = join(folder, 'stacks/directory/cdk.tf.json');
    const stack = JSON.parse(readFileSync(path, 'utf8')) as {
      provider: { entra: object[]; azuread: object[] };
      terraform: { required_providers: Record<string, { version?: string }> };
    } & Record<string, object>;
    const { graphEndpoint, authorityHost, caFile } = emulator.ready;
    const secret = join(folder, 'secret');
    writeFileSync(secret, PIPELINE.secret, { mode: 0o600 });
    const { terraform } = stack;
    workspace.write('main.tf.json', {
      ...stack,
      terraform: {
        required_providers: {
          azuread: terraform.required_providers['azuread'],
          entra: { source: 'entra-policy/entra' },
        },
      },
      provider: {
        azuread: stack.provider.azuread,
        entra: {
          ...stack.provider.entra[0],
          client_id: PIPELINE.clientId,
          client_secret_file_path: secret,
          graph_endpoint: graphEndpoint,
          authority_host: authorityHost,
          ca_file: caFile,
        },
      },
    });
  }

  it('creates groups and policies about them in one apply, and plans empty', async () => {
    const applied = await outcomeOf(workspace, 'apply');
    expect(applied.errors).toEqual([]);
    expect((await workspace.plan()).changes).toBe(false);
    const groups = emulator.admin.list(TENANT_ID, 'group');
    const emergency = groups.find((one) => one['displayName'] === 'Policy: break-glass');
    expect(emergency).toMatchObject({ isAssignableToRole: true });
    const policies = emulator.admin.list(TENANT_ID, 'conditionalAccessPolicy');
    expect(policies).toHaveLength(3);
    for (const policy of policies) {
      expect(policy).toMatchObject({
        conditions: { users: { excludeGroups: [emergency?.['id']] } },
      });
    }
  }, 300_000);
});
