import type { EmulatorOptions, SeedInput } from '../../../emulator';
import { type Outcome, outcomeOf } from '../../support/outcome';
import { Bench, leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

type SeedTenant = SeedInput['tenants'][number];

export const TYPE = 'entra_conditional_access_policy';
export const ADDRESS = `${TYPE}.this`;
export const POLICIES = '/identity/conditionalAccess/policies';

export const ADA = '05e40000-0000-4000-8000-000000000001';
export const BOB = '05e40000-0000-4000-8000-000000000002';
export const STAFF = '9a0f0000-0000-4000-8000-000000000001';
export const EMERGENCY = '9a0f0000-0000-4000-8000-00000000000e';
export const HOLLOW = '9a0f0000-0000-4000-8000-0000000000ff';
/** An id of nothing in the tenant. */
export const NOBODY = '9a0f0000-0000-4000-8000-00000000dead';
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
export const OFFICES = '10c40000-0000-4000-8000-000000000001';
export const STRENGTH = '57e40000-0000-4000-8000-000000000001';
export const PARTNER_TENANT = '7e57e4a0-0000-4000-8000-00000000000f';

const seed: Partial<SeedTenant> = {
  users: [
    { id: ADA, displayName: 'Ada' },
    { id: BOB, displayName: 'Bob' },
  ],
  groups: [
    { id: STAFF, displayName: 'Staff', members: [ADA] },
    { id: EMERGENCY, displayName: 'Emergency', members: [BOB] },
    { id: HOLLOW, displayName: 'Hollow' },
  ],
  authenticationStrengths: [
    { id: STRENGTH, displayName: 'Keys', allowedCombinations: ['fido2'], policyType: 'custom' },
  ],
  clients: [pipelineWith(leastRoles(TYPE))],
};

const conditionalAccess: SeedTenant['conditionalAccess'] = {
  previews: ['accountRecovery'],
  namedLocations: [
    {
      '@odata.type': '#microsoft.graph.ipNamedLocation',
      id: OFFICES,
      displayName: 'Offices',
      isTrusted: true,
      ipRanges: [
        { '@odata.type': '#microsoft.graph.iPv4CidrRange', cidrAddress: '203.0.113.0/24' },
      ],
    },
  ],
  authenticationContexts: [
    { id: 'c1', displayName: 'Secrets', description: 'Secrets', isAvailable: true },
    { id: 'c2', displayName: 'More', description: 'More', isAvailable: true },
  ],
};

/** Anything at any depth. */
export type Given = Readonly<Record<string, unknown>>;

/** A policy that demands multifactor authentication of everybody but accounts for emergencies. */
export const policy = ({ conditions, ...parts }: Given = {}): Given => ({
  display_name: 'Everybody',
  state: 'enabled',
  grant_controls: { operator: 'OR', built_in_controls: ['mfa'] },
  conditions: {
    applications: { include_applications: ['All'] },
    users: { include_users: ['All'], exclude_groups: [EMERGENCY] },
    client_app_types: ['all'],
    ...(conditions as Given | undefined),
  },
  ...parts,
});

/** A stored policy, as far as tests look at it. */
export interface Live {
  readonly id: string;
  readonly displayName: string;
  readonly state: string;
  readonly conditions: Given & { readonly users: Given; readonly applications: Given };
  readonly grantControls: Given | null;
  readonly sessionControls: Given | null;
}

/** A bench for the tests of a file, and a workspace for each of them. */
export class Stage {
  bench!: Bench;
  workspace!: Workspace;
  #mark = 0;
  #seeded: readonly Live[] = [];

  async open(
    conditionalAccessSeed: SeedTenant['conditionalAccess'],
    tenant: Partial<SeedTenant>,
    options: Partial<EmulatorOptions>,
  ): Promise<void> {
    const access = { ...conditionalAccess, ...conditionalAccessSeed };
    this.bench = await Bench.open({ ...seed, conditionalAccess: access, ...tenant }, options);
    this.#seeded = this.live;
  }

  /** Starts a test: the tenant as it was, and an empty root module. */
  async begin(): Promise<void> {
    this.bench.emulator.clearFaults();
    for (const { id } of this.live) this.store(id, undefined);
    for (const policy of this.#seeded) this.store(policy.id, policy);
    this.workspace = await this.bench.workspace();
    this.mark();
  }

  end(): void {
    this.workspace.remove();
  }

  /** Counts requests from here on. */
  mark(): void {
    this.#mark = this.bench.emulator.requests.length;
  }

  /** Declares one policy; `more` is put beside it. */
  declare(attributes: Given, more: Given = {}): void {
    this.workspace.write('main.tf.json', {
      ...more,
      resource: { [TYPE]: { this: attributes }, ...(more['resource'] as Given | undefined) },
    });
  }

  /** Declares policies by name. */
  declareAll(policies: Readonly<Record<string, Given>>): void {
    this.workspace.write('main.tf.json', { resource: { [TYPE]: policies } });
  }

  plan(...args: string[]): Promise<Outcome> {
    return outcomeOf(this.workspace, 'plan', ...args);
  }

  apply(...args: string[]): Promise<Outcome> {
    return outcomeOf(this.workspace, 'apply', ...args);
  }

  /** Declares and applies, and fails the test where that fails or the next plan is not empty. */
  async applied(attributes: Given, more: Given = {}): Promise<Live> {
    this.declare(attributes, more);
    await this.workspace.apply();
    const plan = await this.workspace.plan();
    if (plan.changes) throw new Error(`a second plan is not empty:\n${plan.output}`);
    return this.only;
  }

  /** The stored policies. */
  get live(): readonly Live[] {
    return this.bench.emulator.admin.list(
      TENANT_ID,
      'conditionalAccessPolicy',
    ) as unknown as Live[];
  }

  /** The one stored policy. */
  get only(): Live {
    const [only, ...others] = this.live;
    if (only === undefined || others.length > 0) {
      throw new Error(`expected one policy, found ${String(this.live.length)}`);
    }
    return only;
  }

  /** Stores a policy, or removes one, behind everybody's back. */
  store(id: string, value: object | undefined): void {
    this.bench.emulator.admin.write(TENANT_ID, 'conditionalAccessPolicy', id, value as never);
  }

  /** Changes the stored policy as the portal does. */
  change(properties: object): void {
    this.store(this.only.id, { ...this.only, ...properties });
  }

  /** Requests to policies since the mark, as `METHOD version status`. */
  get sent(): string[] {
    return this.bench.emulator.requests
      .slice(this.#mark)
      .filter(({ path }) => path.startsWith(POLICIES))
      .map(({ method, version, status }) => `${method} ${version ?? '-'} ${String(status)}`);
  }

  /** Writes since the mark. */
  get writes(): string[] {
    return this.sent.filter((line) => !line.startsWith('GET'));
  }

  /** Every request to Graph since the mark that is no part of a batch, as `METHOD path`. */
  get requests(): string[] {
    return this.bench.emulator.requests
      .slice(this.#mark)
      .filter(({ version, batchPart }) => version !== undefined && batchPart === undefined)
      .map(({ method, path }) => `${method} ${path}`);
  }
}

/** Opens a stage with the hooks of the file that calls it. */
export function openStage({
  conditionalAccess: access = {},
  options = {},
  ...tenant
}: Partial<SeedTenant> & { readonly options?: Partial<EmulatorOptions> } = {}): Stage {
  const stage = new Stage();
  beforeAll(() => stage.open(access, tenant, options));
  afterAll(() => stage.bench.close());
  beforeEach(() => stage.begin());
  afterEach(() => {
    stage.end();
  });
  return stage;
}
