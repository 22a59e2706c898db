import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Engine } from './find';

/** How an engine is run. */
export interface RunOptions {
  /** The working directory: a root module. */
  readonly cwd: string;
  /** Environment beside that of this process; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called with every line of output as it comes. */
  readonly onLine?: (line: string) => void;
  /** Interrupts the engine once, as Ctrl-C would; one that aborted before keeps it from starting. */
  readonly signal?: AbortSignal;
}

/** What a run printed and how it ended. */
export interface RunResult {
  readonly args: readonly string[];
  /** Exit status; null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run that ended otherwise than expected. */
export class RunError extends Error {
  override readonly name = 'RunError';
  readonly result: RunResult;

  constructor(engine: Engine, result: RunResult) {
    super(
      `${engine.name} ${result.args.join(' ')} ended with status ${String(result.code)}:\n${result.stdout}${result.stderr}`,
    );
    this.result = result;
  }
}

/** Settings that keep an engine from asking questions or calling home. */
const UNATTENDED = { CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1', TF_INPUT: '0' };

/** Runs an engine to its end, whatever the end is. */
export function runEngine(
  engine: Engine,
  args: readonly string[],
  { cwd, env, onLine, signal }: RunOptions,
): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(engine.path, args, {
      cwd,
      env: { ...process.env, ...UNATTENDED, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const interrupt = (): void => void child.kill('SIGINT');
    signal?.addEventListener('abort', interrupt, { once: true });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    if (onLine !== undefined) {
      createInterface({ input: child.stdout }).on('line', onLine);
      createInterface({ input: child.stderr }).on('line', onLine);
    }
    child.once('error', reject);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', interrupt);
      resolve({ args, code, stdout, stderr });
    });
  });
}

/**
 * Runs an engine that is expected to end well.
 *
 * @param statuses - exit statuses that count as well; `plan -detailed-exitcode` has two
 * @throws RunError with everything the engine printed, when it does not.
 */
export async function runEngineOrThrow(
  engine: Engine,
  args: readonly string[],
  options: RunOptions,
  statuses: readonly number[] = [0],
): Promise<RunResult> {
  const result = await runEngine(engine, args, options);
  if (result.code === null || !statuses.includes(result.code)) throw new RunError(engine, result);
  return result;
}
