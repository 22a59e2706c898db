import { join } from 'node:path';
import type { Engine } from '../engine/find';
import { runEngineOrThrow } from '../engine/run';
import type { PlannedChange } from './changes';
import type { DemoTenant } from './entra';

/** What a plan says. */
export interface PlanReport {
  /** `1 to import, 0 to add, 1 to change, 0 to destroy`, or that nothing changes. */
  readonly summary: string;
  readonly changes: readonly PlannedChange[];
  /** Titles of the warnings, each once. */
  readonly warnings: readonly string[];
  readonly empty: boolean;
}

/** One tenant's stack, driven by a real engine. */
export class TenantRun {
  readonly #engine: Engine;
  readonly #cwd: string;
  readonly #env: Readonly<Record<string, string | undefined>>;

  constructor(engine: Engine, folder: string, tenant: DemoTenant, cliConfig: string) {
    this.#engine = engine;
    this.#cwd = join(folder, 'cdktf.out', 'stacks', tenant.name);
    this.#env = { ...tenant.environment, TF_CLI_CONFIG_FILE: cliConfig };
  }

  async init(): Promise<void> {
    await this.#run(['init', '-no-color']);
  }

  async plan(): Promise<PlanReport> {
    const { code, stdout } = await this.#run(
      ['plan', '-no-color', '-detailed-exitcode', '-out=tfplan'],
      [0, 2],
    );
    const shown = await this.#run(['show', '-json', 'tfplan']);
    const { resource_changes: changes = [] } = JSON.parse(shown.stdout) as {
      resource_changes?: PlannedChange[];
    };
    return {
      empty: code === 0,
      summary: /^Plan: (.*)\.$/m.exec(stdout)?.[1] ?? 'no changes',
      changes,
      warnings: [
        ...new Set([...stdout.matchAll(/^Warning: (.*)$/gm)].map(([, title = '']) => title)),
      ],
    };
  }

  async apply(): Promise<void> {
    await this.#run(['apply', '-no-color', 'tfplan']);
  }

  #run(args: readonly string[], statuses?: readonly number[]): ReturnType<typeof runEngineOrThrow> {
    return runEngineOrThrow(this.#engine, args, { cwd: this.#cwd, env: this.#env }, statuses);
  }
}
