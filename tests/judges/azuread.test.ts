import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { skipLoudly } from '../support/judges';
import { Bench, PIPELINE, pipelineWith, TENANT_ID } from '../support/tenant';
import { Workspace } from '../support/workspace';

/** The azuread provider as a binary called `terraform-provider-azuread`; nothing here fetches it. */
const BINARY = process.env['ENTRA_POLICY_AZUREAD'] ?? '';
const isGiven = existsSync(BINARY) && basename(BINARY) === 'terraform-provider-azuread';

const suite = isGiven
  ? describe
  : skipLoudly(
      'the azuread provider against the emulator, and moves of its state',
      'the executable terraform-provider-azuread that ENTRA_POLICY_AZUREAD names',
    );

const ROLES = [
  'Application.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
  'Policy.Read.All',
  'Policy.ReadWrite.ConditionalAccess',
  'Policy.ReadWrite.AuthenticationMethod',
];

/** What azuread declares in two steps. */
const azuread = (step: 1 | 2, strength = 'Keys'): object => ({
  resource: {
    azuread_group: { keepers: { display_name: 'Keepers', security_enabled: true } },
    azuread_named_location: {
      office: {
        display_name: step === 1 ? 'Office' : 'Offices',
        ip: {
          ip_ranges: step === 1 ? ['203.0.113.0/24'] : ['203.0.113.0/24', '64:ff9b::/96'],
          trusted: true,
        },
      },
    },
    azuread_authentication_strength_policy: {
      keys: {
        display_name: strength,
        description: step === 1 ? 'First' : 'Second',
        allowed_combinations: step === 1 ? ['fido2'] : ['fido2', 'windowsHelloForBusiness'],
      },
    },
    azuread_conditional_access_policy: {
      everybody: {
        display_name: 'Keys for everybody',
        state: step === 1 ? 'disabled' : 'enabledForReportingButNotEnforced',
        conditions: {
          client_app_types: ['all'],
          applications: { included_applications: ['All'] },
          users: {
            included_users: ['All'],
            excluded_groups: ['${azuread_group.keepers.object_id}'],
          },
          locations: {
            included_locations: ['All'],
            excluded_locations: ['${azuread_named_location.office.object_id}'],
          },
        },
        grant_controls: {
          operator: 'OR',
          authentication_strength_policy_id: '${azuread_authentication_strength_policy.keys.id}',
        },
      },
    },
  },
});

/** The same as ours. */
const ours = (groupId: string): object => ({
  resource: {
    entra_named_location: {
      office: {
        display_name: 'Offices',
        ip: { ip_ranges: ['203.0.113.0/24', '64:ff9b::/96'], is_trusted: true },
      },
    },
    entra_authentication_strength: {
      keys: {
        display_name: 'Keys',
        description: 'Second',
        allowed_combinations: ['fido2', 'windowsHelloForBusiness'],
      },
    },
    entra_conditional_access_policy: {
      everybody: {
        display_name: 'Keys for everybody',
        state: 'enabledForReportingButNotEnforced',
        conditions: {
          client_app_types: ['all'],
          applications: { include_applications: ['All'] },
          users: { include_users: ['All'], exclude_groups: [groupId] },
          locations: {
            include_locations: ['All'],
            exclude_locations: ['${entra_named_location.office.id}'],
          },
        },
        grant_controls: {
          operator: 'OR',
          authentication_strength_id: '${entra_authentication_strength.keys.id}',
        },
      },
    },
  },
  moved: [
    { from: 'azuread_named_location.office', to: 'entra_named_location.office' },
    {
      from: 'azuread_authentication_strength_policy.keys',
      to: 'entra_authentication_strength.keys',
    },
    {
      from: 'azuread_conditional_access_policy.everybody',
      to: 'entra_conditional_access_policy.everybody',
    },
  ],
});

suite('the azuread provider', () => {
  let bench: Bench;
  let workspace: Workspace;

  beforeAll(async () => {
    bench = await Bench.open({ clients: [pipelineWith(ROLES)] });
  });
  afterAll(() => bench.close());

  beforeEach(async () => {
    const { metadataHost, caFile } = bench.emulator.ready;
    const cliConfig = bench.file(
      'azuread.tfrc',
      `provider_installation {\n  dev_overrides { "hashicorp/azuread" = "${dirname(BINARY)}" }\n  direct { exclude = ["hashicorp/azuread"] }\n}\n`,
    );
    workspace = await Workspace.open({
      TF_CLI_CONFIG_FILE: cliConfig,
      TF_REATTACH_PROVIDERS: bench.provider.reattach,
      ARM_METADATA_HOSTNAME: metadataHost,
      SSL_CERT_FILE: caFile,
      ARM_TENANT_ID: TENANT_ID,
      ARM_CLIENT_ID: PIPELINE.clientId,
      ARM_CLIENT_SECRET: PIPELINE.secret,
    });
    workspace.write('provider.tf.json', {
      terraform: { required_providers: { entra: { source: 'entra-policy/entra' } } },
      provider: { azuread: {}, entra: bench.providerArguments() },
    });
  });
  afterEach(() => {
    workspace.remove();
  });

  it('lives with the emulator, and its state moves to ours without a change in the tenant', async () => {
    for (const step of [1, 2] as const) {
      await workspace.write('main.tf.json', azuread(step)).apply();
      expect((await workspace.plan()).changes).toBe(false);
    }
    const { object_id: groupId } = await workspace.state('azuread_group.keepers');
    workspace.write('main.tf.json', ours(String(groupId)));
    workspace.write('group.tf.json', {
      resource: { azuread_group: { keepers: { display_name: 'Keepers', security_enabled: true } } },
    });
    const mark = bench.emulator.requests.length;
    const plan = await workspace.readPlan();
    expect(plan.json.resource_changes?.map(({ change }) => change.actions)).toEqual([
      ['no-op'],
      ['no-op'],
      ['no-op'],
      ['no-op'],
    ]);
    await workspace.ok('apply', 'tfplan');
    expect((await workspace.plan()).changes).toBe(false);
    expect(bench.sent(mark).filter((line) => /^(POST|PATCH|DELETE) /.test(line))).toEqual([]);
  }, 600_000);

  it('destroys what it made', async () => {
    await workspace.write('main.tf.json', azuread(1, 'Brief')).apply();
    await workspace.ok('destroy', '-auto-approve');
    const left = bench.emulator.admin.list(TENANT_ID, 'authenticationStrengthPolicy');
    expect(left.map(({ displayName }) => displayName)).not.toContain('Brief');
  }, 600_000);
});
