import type { SeedInput } from '../../../emulator';
import { type Outcome, outcomeOf, summaries, type Told } from '../../support/outcome';
import { MODELS } from '../../support/people';
import { Bench, leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

type SeedTenant = SeedInput['tenants'][number];
type Kind = Parameters<Bench['emulator']['admin']['read']>[1];
type Given = Readonly<Record<string, unknown>>;

export const POLICY = 'entra_conditional_access_policy';
export const STRENGTH = 'entra_authentication_strength';
export const METHOD = 'entra_fido2_method';

/** The account that most tests are about, with a key of the model {@link MODELS}.key. */
export const ACCOUNT = '9a0f0000-0000-4000-8000-0000000000b1';
/** The group that the account is in. */
export const EMERGENCY = '9a0f0000-0000-4000-8000-0000000000b0';
/** A group that the group is in. */
export const OUTER = '9a0f0000-0000-4000-8000-0000000000b9';
/** A group without the account. */
export const STAFF = '9a0f0000-0000-4000-8000-000000000001';
/** An id of nobody. */
export const NOBODY = '9a0f0000-0000-4000-8000-00000000dead';
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
export const GLOBAL_READER = 'f2ef992c-3afb-46b9-b7cf-a126ee74c451';

export const STOPPED = 'An account for emergencies would be stopped';
export const MAY_BE_STOPPED = 'Policy "Everybody" may stop an account for emergencies';
export const LOSES = 'An account for emergencies loses its passkey';

const seed: Partial<SeedTenant> = {
  users: [{ id: ACCOUNT, displayName: 'Break-glass 1', roles: [GLOBAL_ADMINISTRATOR] }],
  groups: [
    { id: STAFF, displayName: 'Staff' },
    { id: EMERGENCY, displayName: 'Emergency', members: [ACCOUNT] },
    { id: OUTER, displayName: 'Never stopped', members: [EMERGENCY] },
  ],
  clients: [pipelineWith(leastRoles(POLICY, STRENGTH, METHOD))],
};

/** `break_glass` of a provider that declares the account. */
export const breakGlass = (account: Given = {}, more: Given = {}): Given => ({
  accounts: [{ user_id: ACCOUNT, design: 'excluded', aaguids: [MODELS.key], ...account }],
  group_ids: [EMERGENCY],
  ...more,
});

/** A policy that demands multifactor authentication of everybody. */
export const policy = (users: Given = {}, parts: Given = {}): Given => ({
  display_name: 'Everybody',
  state: 'enabled',
  grant_controls: { operator: 'OR', built_in_controls: ['mfa'] },
  conditions: {
    applications: { include_applications: ['All'] },
    users: { include_users: ['All'], ...users },
    client_app_types: ['all'],
  },
  ...parts,
});

/** The same policy as a tenant holds it. */
export const stored = (users: Given = {}, parts: Given = {}): Given => ({
  templateId: null,
  displayName: 'Everybody',
  description: null,
  createdDateTime: '2026-01-01T00:00:00Z',
  modifiedDateTime: null,
  state: 'enabled',
  conditions: {
    clientAppTypes: ['all'],
    applications: { includeApplications: ['All'] },
    users: { includeUsers: ['All'], ...users },
  },
  grantControls: {
    operator: 'OR',
    builtInControls: ['mfa'],
    customAuthenticationFactors: [],
    termsOfUse: [],
    authenticationStrength: null,
  },
  sessionControls: null,
  ...parts,
});

/** What is known after apply, as a value and as the resource that gives it. */
export const late = (input: unknown): { readonly at: string; readonly resource: Given } => ({
  at: '${terraform_data.late.output}',
  resource: { terraform_data: { late: { input } } },
});

/** A tenant with an account for emergencies, and a root module whose provider declares it. */
export class Stage {
  bench!: Bench;
  workspace!: Workspace;
  #mark = 0;
  readonly #opened: Workspace[] = [];

  /** Starts a test: no policies, no strengths, the account in its group. */
  async begin(): Promise<void> {
    this.bench.reset();
    for (const kind of ['conditionalAccessPolicy', 'authenticationStrengthPolicy'] as const) {
      for (const { id } of this.list(kind)) this.put(kind, String(id), undefined);
    }
    this.members(EMERGENCY, ACCOUNT);
    this.members(STAFF);
    await this.provide(breakGlass());
    this.#mark = this.bench.emulator.requests.length;
  }

  end(): void {
    for (const workspace of this.#opened.splice(0)) workspace.remove();
  }

  /** Takes another root module, whose provider has this `break_glass`. */
  async provide(declared: unknown): Promise<void> {
    this.workspace = await this.bench.workspace({ break_glass: declared });
    this.#opened.push(this.workspace);
  }

  /** Declares resources by type and name; `more` is put beside them. */
  declare(resource: Given, more: Given = {}): void {
    this.workspace.write('main.tf.json', { resource, ...more });
  }

  /** Declares one policy. */
  declarePolicy(attributes: Given, resource: Given = {}): void {
    this.declare({ [POLICY]: { this: attributes }, ...resource });
  }

  plan(...args: string[]): Promise<Outcome> {
    return outcomeOf(this.workspace, 'plan', ...args);
  }

  apply(...args: string[]): Promise<Outcome> {
    return outcomeOf(this.workspace, 'apply', ...args);
  }

  destroy(): Promise<Outcome> {
    return outcomeOf(this.workspace, 'destroy');
  }

  /** Sets who is in a group. */
  members(id: string, ...ids: string[]): void {
    this.put('groupMembers', id, { id, ids });
  }

  list(kind: Kind): readonly Given[] {
    return this.bench.emulator.admin.list(TENANT_ID, kind);
  }

  /** Holds an object behind everybody's back; undefined takes it away. */
  put(kind: Kind, id: string, value: object | undefined): void {
    this.bench.emulator.admin.write(TENANT_ID, kind, id, value as never);
  }

  /** Writes that reached Graph in this test. */
  get writes(): string[] {
    // A batch reads.
    return this.bench.sent(this.#mark).filter((line) => !/^(GET|POST \/\$batch)/.test(line));
  }
}

/** Opens a stage with the hooks of the file that calls it. */
export function openStage(tenant: Partial<SeedTenant> = {}): Stage {
  const stage = new Stage();
  beforeAll(async () => {
    stage.bench = await Bench.open({ ...seed, ...tenant });
  });
  afterAll(() => stage.bench.close());
  beforeEach(() => stage.begin());
  afterEach(() => {
    stage.end();
  });
  return stage;
}

/** What is told about accounts for emergencies alone. */
export const aboutAccounts = (all: readonly Told[]): string[] =>
  summaries(all).filter((summary) => summary.includes('for emergencies'));

/** Where something was told, and in which words. */
export const told = (all: readonly Told[]): (readonly (string | undefined)[])[] =>
  all.map(({ at, summary, detail }) => [at, summary, detail]);
