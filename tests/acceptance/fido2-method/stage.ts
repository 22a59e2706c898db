import type { EmulatorOptions } from '../../../emulator';
import { type Outcome, outcomeOf } from '../../support/outcome';
import { Bench, type Fido2Live } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';
import { moduleOf } from './declaration';

/** The resource that every test declares. */
export const ADDRESS = 'entra_fido2_method.this';
/** Path of the configuration in Graph, for faults. */
export const PATH =
  '/policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2';
/** Summary of the warning that every adoption gives. */
export const ADOPTION = /^entra_fido2_method adopts the Passkey \(FIDO2\) method of tenant /;

type TenantSeed = Parameters<typeof Bench.open>[0];

/** A bench for the tests of a file, and a workspace for each of them. */
export class Stage {
  bench!: Bench;
  workspace!: Workspace;
  #mark = 0;
  readonly #opened: Workspace[] = [];

  /** Starts a test: the tenant as it was, and an empty root module. */
  async begin(): Promise<void> {
    this.bench.reset();
    this.workspace = await this.another();
    this.#mark = this.bench.emulator.requests.length;
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

  /** Declares the resource; `more` is put beside it. */
  declare(attributes: object, more: object = {}): void {
    this.workspace.write('main.tf.json', moduleOf(attributes, more));
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

  /** Declares and applies, and fails the test where that fails. */
  async applied(attributes: object): Promise<void> {
    this.declare(attributes);
    await this.workspace.apply();
  }

  get live(): Fido2Live {
    return this.bench.live();
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
}

/** Opens a stage with the hooks of the file that calls it. */
export function openStage(tenant: TenantSeed = {}, options: Partial<EmulatorOptions> = {}): Stage {
  const stage = new Stage();
  beforeAll(async () => {
    stage.bench = await Bench.open(tenant, options);
  });
  afterAll(() => stage.bench.close());
  beforeEach(() => stage.begin());
  afterEach(() => {
    stage.end();
  });
  return stage;
}
