import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Ready } from '../../../emulator';

/** Starts an emulator in a process of its own; the caller kills it. */
export async function startChild(
  stateDir: string,
): Promise<{ readonly child: ChildProcess; readonly ready: Ready }> {
  const script = join(__dirname, 'child.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, stateDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, ready: JSON.parse(line) as Ready };
}
