import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../package';

/** A program of a dependency, with its arguments. */
export type Command = readonly [program: string, ...args: string[]];

/** Something that has to hold, and the commands that prove it one after another. */
export interface Check {
  /** As it stands after "it does not hold that". */
  readonly claim: string;
  readonly commands: readonly Command[];
}

/**
 * Proves checks, as many at once as the machine has cores.
 *
 * @param checks - those that take longest first, so that none is waited for alone
 * @param say - told of each check as it ends, with everything that its commands wrote
 * @returns the claims that do not hold
 */
export async function prove(
  checks: readonly Check[],
  say: (text: string) => void,
): Promise<readonly string[]> {
  const waiting = [...checks];
  const broken: string[] = [];
  const lane = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const started = Date.now();
      const { holds, output } = await runAll(check.commands);
      const seconds = ((Date.now() - started) / 1_000).toFixed(0);
      say(`${output}${holds ? '✓' : '✗'} ${check.claim} (${seconds} s)\n`);
      if (!holds) broken.push(check.claim);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return broken;
}

interface Result {
  readonly holds: boolean;
  readonly output: string;
}

/** Runs commands up to the first that fails. */
async function runAll(commands: readonly Command[]): Promise<Result> {
  let output = '';
  for (const command of commands) {
    const result = await run(command);
    output += result.output;
    if (!result.holds) return { holds: false, output };
  }
  return { holds: true, output };
}

function run([program, ...args]: Command): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, 'node_modules/.bin', program), args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ holds: status === 0, output });
    });
  });
}
