import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A provider of the bench in resident mode, which can be asked for its CPU time. */
export class Resident {
  /** Value of `TF_REATTACH_PROVIDERS`. */
  readonly reattach: string;
  readonly #process: ChildProcess;

  private constructor(reattach: string, process: ChildProcess) {
    this.reattach = reattach;
    this.#process = process;
  }

  static async start(bundle: string): Promise<Resident> {
    const child = fork(bundle, ['resident'], {
      execArgv: [],
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
    });
    if (child.stdout === null) throw new Error('the resident provider has no output');
    const [line] = (await Promise.race([
      once(createInterface({ input: child.stdout }), 'line'),
      once(child, 'exit').then(() => ['']),
    ])) as [string];
    const reattach = /^TF_REATTACH_PROVIDERS='(.*)'$/.exec(line)?.[1];
    if (reattach === undefined) throw new Error(`${bundle} did not start: ${line}`);
    return new Resident(reattach, child);
  }

  /** CPU time that it used so far, in milliseconds. */
  async cpu(): Promise<number> {
    const answer = once(this.#process, 'message') as Promise<[number]>;
    this.#process.send('cpu');
    const [microseconds] = await answer;
    return microseconds / 1_000;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGTERM');
    await ended;
  }
}
