import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunFolder } from '../../../keys/run';

describe('RunFolder', () => {
  let parent: string;
  let path: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'entra-policy-run-'));
    path = join(parent, 'run');
  });
  afterEach(() => {
    rmSync(parent, { recursive: true, force: true });
  });

  const lockOf = (pid: number): string =>
    JSON.stringify({ pid, started: 'another time', token: 'another token' });

  it('is for who runs the desk alone, as are its files', async () => {
    const folder = await RunFolder.open(path);
    folder.write('pins/a.age', 'text');
    expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(statSync(join(path, 'pins')).mode & 0o777).toBe(0o700);
    expect(statSync(join(path, 'pins/a.age')).mode & 0o777).toBe(0o600);
    expect(folder.read('pins/a.age').toString()).toBe('text');
    folder.close();
  });

  it('is had by one at a time', async () => {
    const folder = await RunFolder.open(path);
    await expect(RunFolder.open(path)).rejects.toThrow(
      new RegExp(`process ${process.pid} works in this folder`),
    );
    folder.close();
    (await RunFolder.open(path)).close();
  });

  it('is not taken from a process that lives', async () => {
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    await once(other, 'spawn');
    (await RunFolder.open(path)).close();
    const stat = readFileSync(`/proc/${other.pid ?? 0}/stat`, 'utf8');
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    const lock = { pid: other.pid, started, token: 'another token' };
    writeFileSync(join(path, 'lock.json'), JSON.stringify(lock));
    await expect(RunFolder.open(path)).rejects.toThrow(`process ${other.pid ?? 0}`);
    other.kill('SIGKILL');
    await once(other, 'exit');
    (await RunFolder.open(path)).close();
  });

  it.each([
    ['by a process that is gone', lockOf(2 ** 22 - 1)],
    ['by a process whose number another one has', lockOf(1)],
    ['half written by a power cut', '{"pid"'],
  ])('is taken over where it is locked %s', async (_, lock) => {
    (await RunFolder.open(path)).close();
    writeFileSync(join(path, 'lock.json'), lock);
    const folder = await RunFolder.open(path);
    folder.close();
    expect(folder.has('lock.json')).toBe(false);
  });

  it('says why it cannot be had', async () => {
    writeFileSync(path, 'a file');
    await expect(RunFolder.open(path)).rejects.toThrow(/cannot be made \(EEXIST\)/);
  });

  it('names the file that cannot be read or written', async () => {
    const folder = await RunFolder.open(path);
    expect(() => folder.read('evidence/x')).toThrow(/evidence\/x" cannot be read \(ENOENT\)/);
    expect(() => {
      folder.write('nowhere/x', '');
    }).toThrow(/nowhere\/x" cannot be written \(ENOENT\)/);
    folder.close();
  });
});
