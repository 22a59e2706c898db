import { type Outcome, outcomeOf } from '../../support/outcome';
import { Bench, leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

export const ADDRESS = 'entra_authentication_strength.this';

export const [KEY, OTHER_KEY] = [
  '2fc0579f-8113-47ea-b116-bb5a8db9202a',
  'c5ef55ff-ad9a-4b9f-b580-adebafe026d0',
] as const;
export const [SKI, OTHER_SKI] = ['a0'.repeat(20), 'b1'.repeat(20)] as const;
export const [SINGLE, MULTI] = [
  'x509CertificateSingleFactor',
  'x509CertificateMultiFactor',
] as const;

/** A strength of passkeys of one model. */
export const keys = (overrides: object = {}): object => ({
  display_name: 'Keys',
  allowed_combinations: ['fido2'],
  fido2: { allowed_aaguids: [KEY] },
  ...overrides,
});

/** A strength without restrictions. */
export const open = (...allowed_combinations: string[]): object => ({
  display_name: 'Keys',
  allowed_combinations,
});

/** A stored strength, as far as tests look at it. */
export interface Live {
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly allowedCombinations: string[];
  readonly combinationConfigurations: {
    readonly id: string;
    readonly '@odata.type': string;
    readonly appliesToCombinations: string[];
    readonly allowedAAGUIDs?: string[];
    readonly allowedIssuerSkis?: string[];
    readonly allowedPolicyOIDs?: string[];
  }[];
}

/** A stored restriction of passkeys. */
export const liveKeys = (
  id: string,
  ...allowedAAGUIDs: string[]
): Live['combinationConfigurations'][0] => ({
  '@odata.type': '#microsoft.graph.fido2CombinationConfiguration',
  id,
  appliesToCombinations: ['fido2'],
  allowedAAGUIDs,
});

/** A stored restriction of certificates to an issuer. */
export const liveIssuer = (
  id: string,
  ski: string,
  ...appliesToCombinations: string[]
): Live['combinationConfigurations'][0] => ({
  '@odata.type': '#microsoft.graph.x509CertificateCombinationConfiguration',
  id,
  appliesToCombinations,
  allowedIssuerSkis: [ski],
  allowedPolicyOIDs: [],
});

const [STRENGTH, POLICY] = ['authenticationStrengthPolicy', 'conditionalAccessPolicy'] as const;

/** A tenant, and a root module with one strength, for the tests of a file. */
export class Stage {
  bench!: Bench;
  workspace!: Workspace;
  #mark = 0;

  /** Starts a test: a tenant without strengths of its own, and an empty root module. */
  async begin(): Promise<void> {
    this.bench.emulator.clearFaults();
    this.unused();
    this.clear();
    this.workspace = await this.bench.workspace();
    this.mark();
  }

  /** Forgets the requests so far. */
  mark(): void {
    this.#mark = this.bench.emulator.requests.length;
  }

  /** Declares the strength; `more` is put beside it. */
  declare(attributes: object, more: object = {}): void {
    const resource = { entra_authentication_strength: { this: attributes } };
    this.workspace.write('main.tf.json', { resource, ...more });
  }

  async applied(attributes: object): Promise<void> {
    this.declare(attributes);
    await this.workspace.apply();
  }

  run(command: 'plan' | 'apply' | 'destroy', ...args: string[]): Promise<Outcome> {
    return outcomeOf(this.workspace, command, ...args);
  }

  /** What the tenant has of its own. */
  get all(): readonly Live[] {
    return this.bench.emulator.admin.list(TENANT_ID, STRENGTH) as unknown as Live[];
  }

  get live(): Live {
    const [first, ...others] = this.all;
    if (first === undefined || others.length > 0) throw new Error('there is not one strength');
    return first;
  }

  /** Restrictions as `combinations: entries`. */
  get restrictions(): string[] {
    return this.live.combinationConfigurations.map(
      ({ appliesToCombinations, allowedAAGUIDs, allowedIssuerSkis, allowedPolicyOIDs = [] }) =>
        `${appliesToCombinations.join('+')}: ${[...(allowedAAGUIDs ?? allowedIssuerSkis ?? []), ...allowedPolicyOIDs].sort().join()}`,
    );
  }

  /** Stores a strength behind everybody's back. */
  store(properties: object, id = '57e40000-0000-4000-8000-000000000001'): void {
    const strength = {
      id,
      displayName: 'Keys',
      description: null,
      policyType: 'custom',
      requirementsSatisfied: 'mfa',
      allowedCombinations: ['fido2'],
      combinationConfigurations: [],
      createdDateTime: '2026-11-01T00:00:00Z',
      modifiedDateTime: '2026-11-01T00:00:00Z',
      ...properties,
    };
    this.bench.emulator.admin.write(TENANT_ID, STRENGTH, id, strength);
  }

  /** Changes the strength behind everybody's back. */
  change(properties: object): void {
    const { id, ...rest } = this.live;
    this.store({ ...rest, ...properties }, id);
  }

  /** Stores a policy that demands the strength, alone or with other controls. */
  usedBy(displayName: string, grant: object = {}): void {
    const id = `ca000000-0000-4000-8000-${displayName.length.toString().padStart(12, '0')}`;
    const policy = {
      id,
      displayName,
      state: 'enabled',
      conditions: {
        clientAppTypes: ['all'],
        applications: { includeApplications: ['All'] },
        users: { includeUsers: ['All'] },
      },
      grantControls: {
        operator: 'OR',
        builtInControls: [],
        authenticationStrength: { id: this.live.id },
        ...grant,
      },
    };
    this.bench.emulator.admin.write(TENANT_ID, POLICY, id, policy);
  }

  /** No policy demands anything any more. */
  unused(): void {
    this.#remove(POLICY);
  }

  /** The tenant has no strength of its own any more. */
  clear(): void {
    this.#remove(STRENGTH);
  }

  #remove(kind: typeof POLICY | typeof STRENGTH): void {
    const { admin } = this.bench.emulator;
    for (const { id } of admin.list(TENANT_ID, kind)) {
      admin.write(TENANT_ID, kind, id as string, undefined);
    }
  }

  /** Writes that reached Graph since the mark: method, last part of the path, and status. */
  get writes(): string[] {
    return this.bench
      .sent(this.#mark)
      .map((line) => line.replace(/ \S+\/([^/ ]+) /, ' $1 '))
      .filter((line) => !line.startsWith('GET'));
  }
}

/** What the page says is enough. */
export const ROLES = leastRoles('entra_authentication_strength');

/** Opens a stage with the hooks of the file that calls it. */
export function openStage(
  options: Parameters<typeof Bench.open>[1] = {},
  roles: readonly string[] = ROLES,
): Stage {
  const stage = new Stage();
  beforeAll(async () => {
    stage.bench = await Bench.open({ clients: [pipelineWith(roles)] }, options);
  });
  afterAll(() => stage.bench.close());
  beforeEach(() => stage.begin());
  afterEach(() => {
    stage.workspace.remove();
  });
  return stage;
}
