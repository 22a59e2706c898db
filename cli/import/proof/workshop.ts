import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../../engine/find';
import { runEngine, type RunResult } from '../../../engine/run';
import { extendCliConfig } from '../../setup/cli-config';
import { fillMirror } from '../../setup/mirror';

/** Variables of an engine that would make it run something else than what is to be proved. */
const FOREIGN = [
  'TF_CLI_ARGS',
  'TF_CLI_ARGS_init',
  'TF_CLI_ARGS_plan',
  'TF_CLI_ARGS_show',
  'TF_DATA_DIR',
  'TF_LOG',
  'TF_REATTACH_PROVIDERS',
  'TF_WORKSPACE',
];

/** Where the engine works: outside of every project, and gone in the end. */
export class Workshop {
  readonly #root: string = mkdtempSync(join(tmpdir(), 'entra-policy-import-'));
  readonly #engine: Engine;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #signal: AbortSignal;

  constructor(engine: Engine, environment: NodeJS.ProcessEnv, signal: AbortSignal) {
    this.#engine = engine;
    this.#signal = signal;
    const mirror = join(this.#root, 'mirror');
    const cliConfig = join(this.#root, 'cli.tfrc');
    try {
      fillMirror(mirror);
      writeFileSync(cliConfig, extendCliConfig('', { mirror, impliedMirrors: [] }));
    } catch (error) {
      this.remove();
      throw error;
    }
    this.#environment = {
      ...environment,
      ...Object.fromEntries(FOREIGN.map((name) => [name, undefined])),
      TF_CLI_CONFIG_FILE: cliConfig,
    };
  }

  /** Where others may make folders that nobody needs. */
  get scratch(): string {
    return join(this.#root, 'scratch');
  }

  /**
   * Writes a module.
   *
   * @returns its folder, as deep as a stack's, whose state is kept three folders above
   */
  write(name: string, files: ReadonlyMap<string, string>): string {
    const folder = join(this.#root, name, 'stacks', 'module');
    mkdirSync(folder, { recursive: true });
    for (const [path, text] of files) writeFileSync(join(folder, path), text);
    return folder;
  }

  /** Files of HCL as the engine itself formats them. */
  async format(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
    const folder = this.write('format', files);
    const { code, stderr } = await this.run(folder, 'fmt');
    if (code !== 0) throw new Error(`what was rendered is no HCL: ${stderr}`);
    return new Map(
      [...files.keys()].map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
    );
  }

  /** Runs the engine in a module, whatever it answers. */
  run(folder: string, ...args: readonly string[]): Promise<RunResult> {
    return runEngine(this.#engine, args, {
      cwd: folder,
      env: this.#environment,
      signal: this.#signal,
    });
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
