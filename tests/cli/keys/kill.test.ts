import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../../build/package';
import { DeskStage, userId } from './stage';

/** By its file: the desk is in a folder of its own. */
const TSX = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href;

describe('a desk whose process is killed while a key waits for a touch', () => {
  let stage: DeskStage;
  beforeEach(async () => {
    stage = await DeskStage.open();
  });
  afterEach(async () => {
    await stage.close();
  });

  /** The command line as a process of its own. */
  const start = (...args: string[]): ChildProcess & { readonly stderr: Readable } =>
    spawn(
      process.execPath,
      ['--import', TSX, join(ROOT, 'cli/main.ts'), 'keys', ...args, ...stage.sitting],
      {
        cwd: stage.session.cwd,
        env: {
          ...process.env,
          ...stage.session.environment,
          NODE_PATH: join(ROOT, 'node_modules'),
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );

  it('goes on with the same key, and makes one credential', async () => {
    stage.manifest(`${userId(1)},primary,`);
    stage.model = { touch: 'after a while' };
    await stage.insertNext();
    const problems: string[] = [];
    const killed = start('enroll', '--manifest', 'keys.csv');
    const exit = once(killed, 'exit');
    for await (const line of createInterface(killed.stderr)) {
      problems.push(line);
      if (line.startsWith('Touch ')) killed.kill('SIGKILL');
    }
    expect([problems, await exit]).toEqual([expect.any(Array), [null, 'SIGKILL']]);
    const resumed = start('resume', '--identity', 'identity.txt');
    const told: string[] = [];
    const end = once(resumed, 'exit');
    for await (const line of createInterface(resumed.stderr)) told.push(line);
    expect([told, await end]).toEqual([expect.any(Array), [0, null]]);
    expect(stage.registrations).toBe(1);
    expect(stage.keys.map(({ credentials }) => credentials.length)).toEqual([1]);
  }, 180_000);
});
