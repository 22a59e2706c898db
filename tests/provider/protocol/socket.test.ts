import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listenOnSocket } from '../../../provider/protocol/socket';
import { StartupError } from '../../../provider/protocol/startup-error';

describe('listenOnSocket', () => {
  let parent: string;
  let server: Server;

  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'entra-policy-socket-'));
    server = createServer((socket) => socket.end('here'));
  });
  afterEach(() => {
    server.close();
    rmSync(parent, { recursive: true, force: true });
  });

  it('listens in a fresh directory that only its user can enter', async () => {
    const path = await listenOnSocket(server, parent);
    expect(dirname(dirname(path))).toBe(parent);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    expect(statSync(path).isSocket()).toBe(true);
    const [data] = (await once(connect(path), 'data')) as [Buffer];
    expect(data.toString()).toBe('here');
  });

  it('gives every server a directory of its own', async () => {
    const other = createServer();
    const paths = await Promise.all([server, other].map((one) => listenOnSocket(one, parent)));
    expect(new Set(paths.map(dirname)).size).toBe(2);
    other.close();
  });

  it('refuses a path that no socket address holds, and says what to do', async () => {
    const deep = join(parent, 'd'.repeat(90));
    const failed = listenOnSocket(server, mkdtempSync(deep));
    await expect(failed).rejects.toThrow(StartupError);
    await expect(failed).rejects.toThrow(/is longer than 103 bytes; set TMPDIR to a shorter/);
  });

  it('refuses a parent that is not there, in one line', async () => {
    const failed = listenOnSocket(server, join(parent, 'missing'));
    await expect(failed).rejects.toThrow(StartupError);
    await expect(failed).rejects.toThrow(/missing/);
  });
});
