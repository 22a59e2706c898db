import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { startResident } from '../../engine/resident-provider';
import { ENTRA_BUNDLE } from '../support/providers';
import { Executables } from './support/executable';

let files: Executables;
beforeEach(() => {
  files = new Executables();
});
afterEach(() => {
  files.remove();
});

/** Whether a process is there. */
function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function waitForEnd(pid: number): Promise<void> {
  for (let round = 0; lives(pid) && round < 200; round += 1) await delay(10);
  expect(lives(pid)).toBe(false);
}

describe('startResident', () => {
  it('gives the value that an engine attaches with, and stops when asked', async () => {
    const provider = await startResident(ENTRA_BUNDLE);
    const attach = JSON.parse(provider.reattach) as Record<string, { Pid: number }>;
    expect(Object.keys(attach).sort()).toEqual([
      'registry.opentofu.org/entra-policy/entra',
      'registry.terraform.io/entra-policy/entra',
    ]);
    for (const { Pid } of Object.values(attach)) expect(Pid).toBe(provider.pid);
    expect(lives(provider.pid)).toBe(true);
    await provider.stop();
    await waitForEnd(provider.pid);
    await provider.stop();
  });

  it('passes variables on, and none of this process but the path', async () => {
    process.env['ENTRA_POLICY_LEAK'] = 'leaked';
    const bundle = files.text(
      'provider.cjs',
      `console.error(process.argv[2], process.env.GIVEN, process.env.ENTRA_POLICY_LEAK);
       console.log("TF_REATTACH_PROVIDERS='{}'");`,
    );
    const provider = await startResident(bundle, { GIVEN: 'given' });
    delete process.env['ENTRA_POLICY_LEAK'];
    await waitForEnd(provider.pid);
    expect(provider.log()).toBe('resident given undefined\n');
    expect(provider.reattach).toBe('{}');
  });

  it('says what the process printed when it does not start', async () => {
    const bundle = files.text('provider.cjs', 'console.error("no TMPDIR"); process.exitCode = 1;');
    await expect(startResident(bundle)).rejects.toThrow('the provider did not start: no TMPDIR');
  });

  it('leaves no process behind that says something else', async () => {
    const pidFile = `${files.folder}/pid`;
    const bundle = files.text(
      'provider.cjs',
      `require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid));
       console.log('Node.js 18 is too old'); setInterval(() => {}, 1000);`,
    );
    await expect(startResident(bundle)).rejects.toThrow('did not start: Node.js 18 is too old');
    await waitForEnd(Number(readFileSync(pidFile, 'utf8')));
  });

  it('is stopped already when something else killed it', async () => {
    const bundle = files.text(
      'provider.cjs',
      `console.log("TF_REATTACH_PROVIDERS='{}'"); setInterval(() => {}, 1000);`,
    );
    const provider = await startResident(bundle);
    process.kill(provider.pid, 'SIGKILL');
    await waitForEnd(provider.pid);
    await provider.stop();
  });
});
