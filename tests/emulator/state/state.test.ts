import type { ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../emulator';
import { startChild } from '../support/child-process';
import { profile } from '../support/fido2';
import { removeFolders, temporaryFolder } from '../support/folder';
import { DEV, FIDO2, openSession, type Session } from '../support/session';

const children: ChildProcess[] = [];
const open: { close(): Promise<void> }[] = [];

async function start(options: EmulatorOptions): Promise<Emulator> {
  const emulator = await startEmulator(options);
  open.push(emulator);
  return emulator;
}

async function session(options: EmulatorOptions): Promise<Session> {
  const opened = await openSession(options);
  open.push(opened);
  return opened;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(removeFolders);

async function failure(starting: Promise<unknown>): Promise<string> {
  const error: unknown = await starting.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error && 'code' in error)) throw new Error('expected an EmulatorError');
  return `${String(error.code)}: ${error.message}`;
}

describe('a state folder', () => {
  it('keeps policy, directory, authority, secrets and tokens over a restart', async () => {
    const stateDir = temporaryFolder();
    const first = await session({ stateDir });
    await first.patchFido2({ passkeyProfiles: [profile({ name: 'Kept' })] });
    await first.send('DELETE', `/v1.0/groups/${DEV.groups.pilot}`);
    const { ready } = first.emulator;
    const authority = readFileSync(ready.caFile, 'utf8');
    const port = Number(new URL(ready.graphEndpoint).port);
    const token = await first.emulator.mintToken({
      tenantId: DEV.tenantId,
      clientId: DEV.clients.reader,
      roles: ['Policy.Read.All'],
    });
    await first.close();

    const second = await session({ stateDir, port });
    expect(second.emulator.ready).toEqual(ready);
    expect(readFileSync(ready.caFile, 'utf8')).toBe(authority);
    expect(await second.fido2()).toMatchObject({ passkeyProfiles: [{ name: 'Kept' }] });
    expect((await second.send('GET', `/v1.0/groups/${DEV.groups.pilot}`)).status).toBe(404);
    expect((await second.send('GET', `/v1.0${FIDO2}`, { token })).status).toBe(200);
    await second.close();
  });

  it('has private files', async () => {
    const stateDir = temporaryFolder();
    await (await start({ stateDir })).close();
    for (const name of ['ca-key.pem', 'server-key.pem', 'state.json']) {
      expect(statSync(join(stateDir, name)).mode & 0o077).toBe(0);
    }
    expect(readdirSync(stateDir).sort()).toEqual([
      'ca-key.pem',
      'ca.pem',
      'server-key.pem',
      'server.pem',
      'state.json',
    ]);
  });

  it('is refused to a second emulator, in this process and from another one', async () => {
    const stateDir = temporaryFolder();
    const first = await start({ stateDir });
    expect(await failure(start({ stateDir }))).toMatch(
      /^state-locked: state folder ".*" is in use by process \d+; .* choose another folder$/,
    );
    await first.close();
    const { child } = await startChild(stateDir);
    children.push(child);
    expect(await failure(start({ stateDir }))).toContain(`in use by process ${child.pid ?? 0}`);
  });

  it.each([
    ['of a process that is gone', { pid: 2 ** 22 + 1, started: '1', token: 'x' }],
    [
      'whose pid belongs to another process since',
      { pid: process.ppid, started: 'earlier', token: 'x' },
    ],
    ['of this process’s pid in an earlier boot', { pid: process.pid, started: '1', token: 'x' }],
    ['cut short by a kill', '{"pid":'],
  ])('takes over a lock %s', async (_, holder) => {
    const stateDir = temporaryFolder();
    writeFileSync(
      join(stateDir, 'lock.json'),
      typeof holder === 'string' ? holder : JSON.stringify(holder),
    );
    const emulator = await start({ stateDir });
    await emulator.close();
    expect(existsSync(join(stateDir, 'lock.json'))).toBe(false);
  });

  it.each([
    [
      'is no JSON',
      '{"version":1,"tena',
      /cannot be read \(.*\); expected a state of version 1 .*; restore it, or delete it to start from the seed$/,
    ],
    ['is empty', '', /cannot be read/],
    ['has another version', '{"version":2}', /version 2/],
    ['has no version', '{}', /version is missing/],
    ['misses a part', '{"version":1,"seedDigest":"x","tokenKey":"x","tenants":[{}]}', /tenants\.0/],
  ])('whose state file %s is refused, naming the file, and released', async (_, content, words) => {
    const stateDir = temporaryFolder();
    const file = join(stateDir, 'state.json');
    writeFileSync(file, content);
    const problem = await failure(start({ stateDir }));
    expect(problem).toContain(`state-unreadable: state file "${file}"`);
    expect(problem).toMatch(words);
    expect(readFileSync(file, 'utf8')).toBe(content);
    expect(existsSync(join(stateDir, 'lock.json'))).toBe(false);
  });

  it('with an interrupted first start is refused, naming the leftover', async () => {
    const stateDir = temporaryFolder();
    writeFileSync(join(stateDir, 'state.json.123456'), '{"version":1');
    expect(await failure(start({ stateDir }))).toMatch(
      /"state\.json\.123456" but no "state\.json".*delete/,
    );
    rmSync(join(stateDir, 'state.json.123456'));
    await (await start({ stateDir })).close();
  });

  it('with a leftover beside a complete state starts from the state', async () => {
    const stateDir = temporaryFolder();
    await (await start({ stateDir })).close();
    writeFileSync(join(stateDir, 'state.json.123456'), 'garbage');
    await (await start({ stateDir })).close();
    expect(existsSync(join(stateDir, 'state.json.123456'))).toBe(false);
  });

  it('of another seed is refused; without a seed it goes on', async () => {
    const stateDir = temporaryFolder();
    const seed = (displayName: string) => ({
      version: 1 as const,
      tenants: [{ tenantId: DEV.tenantId, displayName, domain: 'a.example' }],
    });
    await (await start({ stateDir, seed: seed('One') })).close();
    expect(await failure(start({ stateDir, seed: seed('Two') }))).toMatch(
      /^state-of-another-seed: .*choose an empty folder$/,
    );
    await (await start({ stateDir, seed: seed('One') })).close();
    const last = await start({ stateDir });
    expect(last.ready.tenants[0]?.displayName).toBe('One');
    await last.close();
  });

  it('that cannot be a folder is refused', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    expect(await failure(start({ stateDir: file }))).toMatch(
      /^state-unreadable: .*choose another path$/,
    );
  });

  it('with a damaged certificate is refused, naming the file', async () => {
    const stateDir = temporaryFolder();
    await (await start({ stateDir })).close();
    writeFileSync(join(stateDir, 'server.pem'), 'nothing');
    expect(await failure(start({ stateDir }))).toContain(join(stateDir, 'server.pem'));
  });

  it.each([
    ['a key of another certificate', ['server-key.pem', 'ca-key.pem']],
    ['no authority any more', undefined],
  ])('with %s makes certificates that fit', async (_, copied) => {
    const stateDir = temporaryFolder();
    await (await start({ stateDir })).close();
    if (copied) {
      const [to = '', from = ''] = copied;
      writeFileSync(join(stateDir, to), readFileSync(join(stateDir, from)));
    } else {
      for (const name of ['ca.pem', 'ca-key.pem']) rmSync(join(stateDir, name));
    }
    const again = await session({ stateDir });
    expect(await again.fido2()).toMatchObject({ id: 'Fido2' });
  });

  it('that cannot be written answers 503 and changes nothing', async () => {
    const stateDir = temporaryFolder();
    const writing = await session({ stateDir });
    const before = await writing.fido2();
    rmSync(stateDir, { recursive: true });
    const answer = await writing.patchFido2({ state: 'disabled' });
    expect(answer.status).toBe(503);
    expect(await writing.fido2()).toEqual(before);
    await writing.close();
  });
});

describe('an emulator without a state folder', () => {
  // A place of its own: other emulators come and go in the machine's at the same time.
  let place: string;
  beforeEach(() => {
    place = temporaryFolder();
    jest.spyOn(os, 'tmpdir').mockReturnValue(place);
  });
  afterEach(() => jest.restoreAllMocks());
  const folders = (): string[] => readdirSync(place);

  it('leaves nothing behind', async () => {
    const emulator = await start({});
    expect(existsSync(emulator.ready.caFile)).toBe(true);
    expect(folders()).toEqual([expect.stringMatching(/^entra-policy-emulator-/)]);
    await Promise.all([emulator.close(), emulator.close()]);
    expect(existsSync(emulator.ready.caFile)).toBe(false);
    expect(folders()).toEqual([]);
  });

  it('is refused a port that is taken, and leaves nothing behind', async () => {
    const emulator = await start({});
    const before = folders();
    const port = Number(new URL(emulator.ready.graphEndpoint).port);
    expect(await failure(start({ port }))).toMatch(
      new RegExp(`^port-unavailable: port ${port} .*choose another one, or 0 for any$`),
    );
    expect(folders()).toEqual(before);
    await emulator.close();
  });
});
