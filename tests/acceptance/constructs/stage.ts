import { join } from 'node:path';
import { Testing } from 'cdktf';
import { BreakGlass, parseAaguid, TenantStack, type TenantStackProps } from '../../../constructs';
import { type Emulator, type SeedInput, startEmulator } from '../../../emulator';
import { resources } from '../../../provider/resources';
import { type Outcome, outcomeOf } from '../../support/outcome';
import { ENTRA_BUNDLE, type ResidentProvider, startResident } from '../../support/providers';
import { GROUPS, leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import { Workspace } from '../../support/workspace';

type SeedTenant = SeedInput['tenants'][number];

/** Accounts for emergencies of the tenant of these tests, and their group. */
export const EMERGENCY = {
  first: '9a0f0000-0000-4000-8000-0000000000b1',
  second: '9a0f0000-0000-4000-8000-0000000000b2',
  group: '9a0f0000-0000-4000-8000-0000000000b0',
} as const;

/** YubiKey 5 Series with NFC. */
export const NFC = parseAaguid('2fc0579f-8113-47ea-b116-bb5a8db9202a');

/** A tenant with accounts for emergencies in a group of their own. */
const seedTenant = (overrides: Partial<SeedTenant>): SeedTenant => ({
  tenantId: TENANT_ID,
  displayName: 'Test tenant',
  domain: 'test.onmicrosoft.com',
  passkeyProfiles: 'optedIn',
  users: [
    {
      id: EMERGENCY.first,
      displayName: 'Break-glass 1',
      userPrincipalName: 'bg1@test.onmicrosoft.com',
    },
    {
      id: EMERGENCY.second,
      displayName: 'Break-glass 2',
      userPrincipalName: 'bg2@test.onmicrosoft.com',
    },
  ],
  groups: [
    { id: GROUPS.staff, displayName: 'Staff' },
    { id: GROUPS.privileged, displayName: 'Privileged' },
    {
      id: EMERGENCY.group,
      displayName: 'Break-glass',
      isAssignableToRole: true,
      members: [EMERGENCY.first, EMERGENCY.second],
    },
  ],
  clients: [pipelineWith(leastRoles(...resources.map(({ typeName }) => typeName)))],
  ...overrides,
});

/** A stack of the tenant, with an account of each design. */
export function tenantStack(props: Partial<TenantStackProps> = {}): TenantStack {
  const key = (label: string, place: string) =>
    ({ model: NFC, label, custody: { place, custodians: ['Ada'] } }) as const;
  const breakGlass = new BreakGlass({
    accounts: [
      { user: EMERGENCY.first, design: 'excluded', keys: [key('1', 'Safe A')] },
      { user: EMERGENCY.second, design: 'satisfying', keys: [key('2', 'Safe B')] },
    ],
    group: EMERGENCY.group,
    lastDrill: '2026-09-15',
  });
  return new TenantStack(Testing.app(), 'test', { tenantId: TENANT_ID, breakGlass, ...props });
}

/** A stack as cdktf writes it. */
interface Synthesised {
  readonly provider: { readonly entra: readonly { readonly tenant_id: string }[] };
}

/** Emulated tenants, and a root module that stacks are put into one after another. */
export class ConstructStage {
  readonly emulator: Emulator;
  readonly workspace: Workspace;
  readonly #provider: ResidentProvider;

  private constructor(emulator: Emulator, provider: ResidentProvider, workspace: Workspace) {
    this.emulator = emulator;
    this.#provider = provider;
    this.workspace = workspace;
  }

  /** One tenant for the stacks of {@link tenantStack}. */
  static open(overrides: Partial<SeedTenant> = {}): Promise<ConstructStage> {
    return ConstructStage.#start({ version: 1, tenants: [seedTenant(overrides)] });
  }

  /** The tenants that the emulator has without a seed. */
  static openDefault(): Promise<ConstructStage> {
    return ConstructStage.#start();
  }

  static async #start(seed?: SeedInput): Promise<ConstructStage> {
    const emulator = await startEmulator(seed === undefined ? {} : { seed });
    const provider = await startResident(ENTRA_BUNDLE, { ENTRA_CONDITIONAL_ACCESS_SPACING: '0' });
    const workspace = await Workspace.open({ TF_REATTACH_PROVIDERS: provider.reattach });
    return new ConstructStage(emulator, provider, workspace);
  }

  async close(): Promise<void> {
    this.workspace.remove();
    await this.#provider.stop();
    await this.emulator.close();
  }

  /** Puts a stack in place of the one before. */
  declare(stack: TenantStack): this {
    return this.declareText(Testing.synth(stack, true));
  }

  /** Puts what was synthesised in place of the one before; credentials are the emulator's. */
  declareText(text: string): this {
    const stack = JSON.parse(text) as Synthesised;
    const [entra] = stack.provider.entra;
    const { graphEndpoint, authorityHost, caFile, tenants } = this.emulator.ready;
    const [client] = tenants.find(({ tenantId }) => tenantId === entra?.tenant_id)?.clients ?? [];
    this.workspace.write('secret', client?.clientSecret ?? '');
    this.workspace.write('main.tf.json', {
      ...stack,
      terraform: { required_providers: { entra: { source: 'entra-policy/entra' } } },
      provider: {
        entra: {
          ...entra,
          client_id: client?.clientId,
          client_secret_file_path: join(this.workspace.directory, 'secret'),
          graph_endpoint: graphEndpoint,
          authority_host: authorityHost,
          ca_file: caFile,
        },
      },
    });
    return this;
  }

  plan(): Promise<Outcome> {
    return outcomeOf(this.workspace, 'plan');
  }

  apply(): Promise<Outcome> {
    return outcomeOf(this.workspace, 'apply');
  }

  /** Stored policies: name and state. */
  get policies(): Record<string, string> {
    const all = this.emulator.admin.list(TENANT_ID, 'conditionalAccessPolicy');
    const named = all as unknown as readonly { displayName: string; state: string }[];
    return Object.fromEntries(named.map(({ displayName, state }) => [displayName, state]));
  }
}
