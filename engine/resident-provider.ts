import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A provider process that serves any number of engines at once. */
export interface ResidentProvider {
  /** Value of `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string;
  readonly pid: number;
  /** What it wrote to standard error so far. */
  readonly log: () => string;
  stop(): Promise<void>;
}

/**
 * Starts a provider bundle in resident mode.
 *
 * @param environment - variables of the process beside `PATH`
 */
export async function startResident(
  bundle: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ResidentProvider> {
  const child = spawn(process.execPath, [bundle, 'resident'], {
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), 'line'),
    // Only then has everything that it wrote arrived.
    once(child, 'close').then(() => ['']),
  ])) as [string];
  const reattach = /^TF_REATTACH_PROVIDERS='(.*)'$/.exec(line)?.[1];
  if (reattach === undefined) {
    child.kill('SIGKILL');
    throw new Error(`the provider did not start: ${line}${log}`);
  }
  return {
    reattach,
    pid: child.pid ?? 0,
    log: () => log,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
