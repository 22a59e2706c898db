import { mkdtempSync, rmSync, statSync, existsSync } from 'node:fs';
import type { ClientHttp2Session } from 'node:http2';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Resident, serveResident } from '../../../provider/protocol/resident';
import type { ProviderSession, Surroundings } from '../../../provider/protocol/session';
import * as wire from '../../../provider/protocol/wire/terraform';
import { startResident } from '../../../engine/resident-provider';
import { connectUnix, frame, messageOf, unary } from '../../support/grpc-client';
import { fakeSession } from '../../support/provider-session';
import { SAMPLE_BUNDLE } from '../../support/providers';

const PATH = '/tfplugin6.Provider/';
const EMPTY = frame(Buffer.alloc(0));

interface Entry {
  readonly Protocol: string;
  readonly ProtocolVersion: number;
  readonly Pid: number;
  readonly Test: boolean;
  readonly Addr: { readonly Network: string; readonly String: string };
}

const entriesOf = (reattach: string): Record<string, Entry> =>
  JSON.parse(reattach) as Record<string, Entry>;

const socketOf = ({ reattach }: { readonly reattach: string }): string =>
  Object.values(entriesOf(reattach))[0]?.Addr.String ?? '';

/** A session that remembers the configuration that it was given. */
class Remembering {
  readonly surroundings: Surroundings;
  stopped = 0;
  #config = '';
  readonly session: ProviderSession = fakeSession({
    configureProvider: ({ config }) => {
      this.#config = Buffer.from(config?.msgpack ?? '').toString();
      return Promise.resolve({ diagnostics: [] });
    },
    readDataSource: () =>
      Promise.resolve({
        state: { msgpack: Buffer.from(this.#config), json: Buffer.alloc(0) },
        diagnostics: [],
      }),
    stop: () => (this.stopped += 1),
  });

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
  }
}

const configure = (client: ClientHttp2Session, text: string): Promise<unknown> =>
  unary(
    client,
    `${PATH}ConfigureProvider`,
    frame(
      wire.ConfigureProviderRequest.encode({
        terraformVersion: '1.11.4',
        config: { msgpack: Buffer.from(text), json: Buffer.alloc(0) },
      }).finish(),
    ),
  );

async function configurationOf(client: ClientHttp2Session): Promise<string> {
  const reply = await unary(client, `${PATH}ReadDataSource`, EMPTY);
  const { state } = wire.ReadDataSourceResponse.decode(messageOf(reply));
  return Buffer.from(state?.msgpack ?? '').toString();
}

describe('serveResident', () => {
  let sessions: Remembering[];
  let resident: Resident;
  let clients: ClientHttp2Session[];

  const connect = async (): Promise<ClientHttp2Session> => {
    const client = await connectUnix(socketOf(resident));
    clients.push(client);
    return client;
  };

  beforeEach(async () => {
    sessions = [];
    clients = [];
    resident = await serveResident(
      (surroundings) => {
        const one = new Remembering(surroundings);
        sessions.push(one);
        return one.session;
      },
      ['registry.terraform.io/a/b', 'registry.opentofu.org/a/b'],
    );
  });
  afterEach(async () => {
    for (const client of clients) client.destroy();
    await resident.close();
    rmSync(dirname(socketOf(resident)), { recursive: true, force: true });
  });

  it('names this process under every address, in the words of TF_REATTACH_PROVIDERS', () => {
    const entry = {
      Protocol: 'grpc',
      ProtocolVersion: 6,
      Pid: process.pid,
      Test: true,
      Addr: { Network: 'unix', String: expect.stringMatching(/^\//) as string },
    };
    expect(entriesOf(resident.reattach)).toEqual({
      'registry.terraform.io/a/b': entry,
      'registry.opentofu.org/a/b': entry,
    });
  });

  it('listens in a directory that only its user can enter', () => {
    expect(statSync(dirname(socketOf(resident))).mode & 0o777).toBe(0o700);
  });

  it('keeps the configurations of two connections apart', async () => {
    const [one, two] = [await connect(), await connect()];
    await configure(one, 'tenant one');
    await configure(two, 'tenant two');
    expect(await configurationOf(one)).toBe('tenant one');
    expect(await configurationOf(two)).toBe('tenant two');
    expect(await configurationOf(await connect())).toBe('');
  });

  it('gives no session anything of the environment', async () => {
    await configurationOf(await connect());
    expect(sessions.map(({ surroundings }) => surroundings)).toEqual([
      { resident: true, environment: {} },
    ]);
  });

  it('cancels one connection without the other', async () => {
    const [one, two] = [await connect(), await connect()];
    await configure(one, 'one');
    await configure(two, 'two');
    await unary(one, `${PATH}StopProvider`, EMPTY);
    expect(sessions.map(({ stopped }) => stopped)).toEqual([1, 0]);
    expect(await configurationOf(two)).toBe('two');
  });

  it('cancels what a connection left under way when it closes', async () => {
    const [one, two] = [await connect(), await connect()];
    await Promise.all([configurationOf(one), configurationOf(two)]);
    const closed = new Promise((resolve) => one.once('close', resolve));
    one.close();
    await closed;
    await configurationOf(two);
    expect(sessions.map(({ stopped }) => stopped).sort()).toEqual([0, 1]);
  });

  it('is not shut down by a client', async () => {
    const client = await connect();
    expect(await unary(client, '/plugin.GRPCController/Shutdown', EMPTY)).toMatchObject({
      status: '12',
    });
    expect(await configurationOf(client)).toBe('');
  });

  it('cancels everything and closes every connection when it is closed', async () => {
    const client = await connect();
    await configurationOf(client);
    const closed = new Promise((resolve) => client.once('close', resolve));
    await resident.close();
    await closed;
    expect(sessions.map(({ stopped }) => stopped)).toEqual([1]);
    await expect(connectUnix(socketOf(resident))).rejects.toThrow();
  });
});

describe('a resident process', () => {
  it('removes its socket when a signal ends it', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'entra-policy-resident-'));
    const provider = await startResident(SAMPLE_BUNDLE, { TMPDIR: parent });
    const path = socketOf(provider);
    expect(dirname(dirname(path))).toBe(parent);
    expect(existsSync(path)).toBe(true);
    await provider.stop();
    expect(existsSync(dirname(path))).toBe(false);
    rmSync(parent, { recursive: true });
  });
});
