import type { EmulatorOptions } from '../../../emulator';
import { outcomeOf, type Outcome } from '../../support/outcome';
import { peopleSeed } from '../../support/people';
import { Bench, leastRolesOfData, pipelineWith } from '../../support/tenant';
import type { Workspace } from '../../support/workspace';

type TenantSeed = NonNullable<Parameters<typeof Bench.open>[0]>;

/** Data sources by type and name, as a root module holds them. */
type Declared = Readonly<Record<string, Readonly<Record<string, object>>>>;

/** A tenant, and root modules that read it. */
export class Stage {
  bench!: Bench;
  workspace!: Workspace;

  /** Declares data sources; `more` is put beside them. */
  declare(data: Declared, more: object = {}): this {
    this.workspace.write('main.tf.json', { data, ...more });
    return this;
  }

  plan(...args: string[]): Promise<Outcome> {
    return outcomeOf(this.workspace, 'plan', ...args);
  }

  /** Reads one data source, and fails the test where that fails. */
  async read(typeName: string, config: object = {}): Promise<Record<string, unknown>> {
    this.declare({ [typeName]: { this: config } });
    await this.workspace.apply();
    return this.workspace.state(`data.${typeName}.this`);
  }

  /** What a plan says against one data source. */
  async refusal(typeName: string, config: object): Promise<Outcome['errors'][number] | undefined> {
    const { code, errors } = await this.declare({ [typeName]: { this: config } }).plan();
    if (code !== 1 || errors.length !== 1) {
      throw new Error(`expected one error, not ${JSON.stringify({ code, errors })}`);
    }
    return errors[0];
  }
}

/** Opens a stage with the hooks of the file that calls it, with the least permissions of types. */
export function openStage(
  typeNames: readonly string[],
  tenant: TenantSeed = peopleSeed,
  options: Partial<EmulatorOptions> = {},
): Stage {
  const stage = new Stage();
  beforeAll(async () => {
    const clients = [pipelineWith(leastRolesOfData(...typeNames))];
    stage.bench = await Bench.open({ clients, ...tenant }, options);
  });
  afterAll(() => stage.bench.close());
  beforeEach(async () => {
    stage.workspace = await stage.bench.workspace();
  });
  afterEach(() => {
    stage.bench.emulator.clearFaults();
    stage.workspace.remove();
  });
  return stage;
}
