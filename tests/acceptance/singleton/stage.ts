import type { EmulatorOptions } from '../../../emulator';
import { outcomeOf, type Outcome } from '../../support/outcome';
import { Bench, leastRoles, pipelineWith, TENANT_ID } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

/** The object that a singleton manages, as the emulator holds it. */
export type Live = Readonly<Record<string, unknown>>;

type Kind = Parameters<Bench['emulator']['admin']['read']>[1];

/** A singleton as tests meet it. */
export interface Subject {
  readonly typeName: string;
  /** Where the emulator holds it. */
  readonly stored: { readonly kind: Kind; readonly id: string };
  /**
   * What the tenant has at the start of every test.
   *
   * @default - what the emulator gives a tenant
   */
  readonly live?: Live;
}

/** The configuration of a method as a subject. */
export const methodSubject = (typeName: string, id: string, live: object): Subject => ({
  typeName,
  stored: { kind: 'authenticationMethodConfiguration', id },
  live: { id, ...live },
});

/** What a tenant is seeded with. */
export type TenantSeed = Parameters<typeof Bench.open>[0];

/** A tenant and a root module with one singleton, for the tests of a file. */
export class Stage {
  readonly subject: Subject;
  bench!: Bench;
  workspace!: Workspace;
  #original: unknown;
  #mark = 0;
  readonly #opened: Workspace[] = [];

  constructor(subject: Subject) {
    this.subject = subject;
  }

  get address(): string {
    return `${this.subject.typeName}.this`;
  }

  open(bench: Bench): void {
    this.bench = bench;
    this.#original = this.subject.live ?? this.live;
  }

  /** Starts a test: the object as it was, and an empty root module. */
  async begin(): Promise<void> {
    this.bench.emulator.clearFaults();
    this.reset();
    this.workspace = await this.another();
    this.#mark = this.bench.emulator.requests.length;
  }

  /** Brings the tenant back to what it had at the start. */
  reset(): void {
    this.write(this.#original as object);
  }

  end(): void {
    for (const workspace of this.#opened.splice(0)) workspace.remove();
  }

  /** One more root module for the same tenant, removed with the test. */
  async another(overrides: object = {}): Promise<Workspace> {
    const workspace = await this.bench.workspace(overrides);
    this.#opened.push(workspace);
    return workspace;
  }

  moduleOf(attributes: object, more: object = {}): object {
    return { resource: { [this.subject.typeName]: { this: attributes } }, ...more };
  }

  /** Declares the resource; `more` is put beside it. */
  declare(attributes: object, more: object = {}): void {
    this.workspace.write('main.tf.json', this.moduleOf(attributes, more));
  }

  plan(...args: string[]): Promise<Outcome> {
    return outcomeOf(this.workspace, 'plan', ...args);
  }

  apply(...args: string[]): Promise<Outcome> {
    return outcomeOf(this.workspace, 'apply', ...args);
  }

  destroy(...args: string[]): Promise<Outcome> {
    return outcomeOf(this.workspace, 'destroy', ...args);
  }

  /** Whether another plan would change something. */
  async changes(): Promise<boolean> {
    return (await this.workspace.plan()).changes;
  }

  /** Declares and applies, and fails the test where that fails. */
  async applied(attributes: object): Promise<void> {
    this.declare(attributes);
    await this.workspace.apply();
  }

  /** What the tenant holds. */
  get live(): Live {
    const { kind, id } = this.subject.stored;
    return this.bench.emulator.admin.read(TENANT_ID, kind, id) as unknown as Live;
  }

  /** What the tenant holds, without what every write moves. */
  get settings(): Live {
    return Object.fromEntries(
      Object.entries(this.live).filter(([name]) => !/^(lastM|m)odifiedDateTime$/.test(name)),
    );
  }

  write(value: object): void {
    const { kind, id } = this.subject.stored;
    this.bench.emulator.admin.write(TENANT_ID, kind, id, value as never);
  }

  /** Changes the object behind everybody's back. */
  change(properties: object): void {
    this.write({ ...this.live, ...properties });
  }

  /** Requests to Graph in this test, as `METHOD status`. */
  get requests(): string[] {
    return this.bench
      .sent(this.#mark)
      .map((line) => line.replace(/ \S+ /, ' ').replace('undefined', '-'));
  }

  /** Writes to Graph in this test, as `METHOD status`. */
  get writes(): string[] {
    return this.requests.filter((line) => line.startsWith('PATCH'));
  }

  /** Versions of Graph that took these writes, in order. */
  get versions(): (string | undefined)[] {
    return this.bench.emulator.requests
      .slice(this.#mark)
      .filter(({ method }) => method === 'PATCH')
      .map(({ version }) => version);
  }
}

/** Opens a stage with the hooks of the file that calls it, with the least permissions. */
export function openStage(
  subject: Subject,
  tenant: TenantSeed = {},
  options: Partial<EmulatorOptions> = {},
): Stage {
  return hooked(new Stage(subject), tenant, options);
}

/** Opens a stage of any kind likewise. */
export function hooked<S extends Stage>(
  stage: S,
  tenant: TenantSeed,
  options: Partial<EmulatorOptions>,
): S {
  beforeAll(async () => {
    const clients = [pipelineWith(leastRoles(stage.subject.typeName))];
    stage.open(await Bench.open({ clients, ...tenant }, options));
  });
  afterAll(() => stage.bench.close());
  beforeEach(() => stage.begin());
  afterEach(() => {
    stage.end();
  });
  return stage;
}
