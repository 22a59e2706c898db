import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, findEngine } from '../../engine/find';
import { runEngine, runEngineOrThrow, type RunResult } from '../../engine/run';

/** What `plan` says, and whether it changes anything. */
export interface Plan {
  readonly changes: boolean;
  readonly output: string;
}

/** The part of Terraform's plan JSON that tests look at. */
export interface PlanJson {
  readonly resource_changes?: readonly {
    readonly address: string;
    readonly change: {
      readonly actions: readonly string[];
      readonly before: Record<string, unknown> | null;
      readonly after: Record<string, unknown> | null;
      readonly after_unknown: Record<string, unknown>;
      readonly importing?: unknown;
    };
  }[];
  readonly resource_drift?: readonly { readonly address: string }[];
}

/** A root module in a directory of its own, run by a real engine. */
export class Workspace {
  readonly directory: string = mkdtempSync(join(tmpdir(), 'entra-policy-test-'));
  readonly #engine: Engine;
  readonly #env: Record<string, string | undefined>;

  private constructor(engine: Engine, env: Record<string, string | undefined>) {
    this.#engine = engine;
    this.#env = env;
  }

  /** @param env - variables for every run; a CLI configuration of the machine is never read */
  static async open(env: Record<string, string | undefined>): Promise<Workspace> {
    const workspace = new Workspace(await findEngine(), env);
    const cliConfig = join(workspace.directory, 'cli.tfrc');
    writeFileSync(cliConfig, '');
    workspace.#env['TF_CLI_CONFIG_FILE'] ??= cliConfig;
    return workspace;
  }

  /** Writes a file of the module; an object becomes JSON. */
  write(name: string, content: string | object): this {
    const text = typeof content === 'string' ? content : JSON.stringify(content, null, 2);
    writeFileSync(join(this.directory, name), text);
    return this;
  }

  read(name: string): string {
    return readFileSync(join(this.directory, name), 'utf8');
  }

  unlink(name: string): void {
    rmSync(join(this.directory, name));
  }

  /** Forgets every object that was applied; the tenant keeps them. */
  removeState(): void {
    for (const name of ['terraform.tfstate', 'terraform.tfstate.backup']) {
      rmSync(join(this.directory, name), { force: true });
    }
  }

  /** Sets a variable for the runs that follow. */
  setEnv(name: string, value: string | undefined): void {
    this.#env[name] = value;
  }

  /** Runs the engine, whatever it answers. */
  run(...args: string[]): Promise<RunResult> {
    return runEngine(this.#engine, args, { cwd: this.directory, env: this.#env });
  }

  /** Runs the engine; anything but success throws with its output. */
  async ok(...args: string[]): Promise<string> {
    const options = { cwd: this.directory, env: this.#env };
    const { stdout, stderr } = await runEngineOrThrow(this.#engine, args, options);
    return stdout + stderr;
  }

  /** Plans into `tfplan`. */
  async plan(...args: string[]): Promise<Plan> {
    const options = { cwd: this.directory, env: this.#env };
    const all = ['plan', '-no-color', '-detailed-exitcode', '-out=tfplan', ...args];
    const { code, stdout, stderr } = await runEngineOrThrow(this.#engine, all, options, [0, 2]);
    return { changes: code === 2, output: stdout + stderr };
  }

  /** Plans into `tfplan` and reads what it holds, which is one more run of the engine. */
  async readPlan(...args: string[]): Promise<Plan & { readonly json: PlanJson }> {
    const plan = await this.plan(...args);
    const shown = await this.ok('show', '-json', 'tfplan');
    return { ...plan, json: JSON.parse(shown) as PlanJson };
  }

  apply(...args: string[]): Promise<string> {
    return this.ok('apply', '-no-color', '-auto-approve', ...args);
  }

  /** The stored attributes of a resource. */
  async state(address: string): Promise<Record<string, unknown>> {
    const shown = JSON.parse(await this.ok('show', '-json')) as {
      values?: { root_module?: { resources?: { address: string; values: object }[] } };
    };
    const found = shown.values?.root_module?.resources?.find((one) => one.address === address);
    if (found === undefined) throw new Error(`no ${address} in the state`);
    return found.values as Record<string, unknown>;
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}
