import { type ChildProcess, spawn } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { type ClientHttp2Session, connect } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect as connectTls, type ConnectionOptions, type TLSSocket } from 'node:tls';
import { createIdentity, type Identity } from '../../../provider/protocol/certificate';
import { serveSpawned } from '../../../provider/protocol/spawned';
import { StartupError } from '../../../provider/protocol/startup-error';
import * as wire from '../../../provider/protocol/wire/terraform';
import { connectUnix, frame, messageOf, type Reply, unary } from '../../support/grpc-client';
import { fakeSession } from '../../support/provider-session';
import { SAMPLE_BUNDLE } from '../../support/providers';

const COOKIE = {
  TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2',
};
const METADATA = '/tfplugin6.Provider/GetMetadata';
const SHUTDOWN = '/plugin.GRPCController/Shutdown';
const EMPTY = frame(Buffer.alloc(0));
const terraform = createIdentity();

/** A provider process as Terraform starts it, and what it wrote to standard output. */
class Spawned {
  readonly child: ChildProcess;
  readonly ended: Promise<unknown[]>;
  output = '';
  readonly #sockets: TLSSocket[] = [];

  constructor(environment: Readonly<Record<string, string>>) {
    this.child = spawn(process.execPath, [SAMPLE_BUNDLE], {
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.ended = once(this.child, 'close');
    this.child.stdout?.on('data', (text: Buffer) => (this.output += text.toString()));
  }

  get running(): boolean {
    return this.child.exitCode === null;
  }

  /** Socket and certificate, as go-plugin reads them out of the handshake line. */
  async handshake(): Promise<{ readonly path: string; readonly ca: string }> {
    while (!this.output.includes('\n') && this.running) await sleep(5);
    const match = /^1\|6\|unix\|(\/[^|]+)\|grpc\|([\w+/]*)\n$/.exec(this.output);
    if (match === null) throw new Error(`this is no handshake: ${this.output}`);
    const [, path = '', certificate = ''] = match;
    const der = Buffer.from(certificate, 'base64');
    return { path, ca: der.length === 0 ? '' : new X509Certificate(der).toString() };
  }

  /** Connects as go-plugin does; rejects where either side refuses the other. */
  async connect(
    client: Partial<Identity> = terraform,
    options: ConnectionOptions = {},
  ): Promise<ClientHttp2Session> {
    const socket = connectTls({
      ...(await this.handshake()),
      servername: 'localhost',
      ALPNProtocols: ['h2'],
      ...(client.key !== undefined && { key: client.key, cert: client.cert }),
      ...options,
    });
    this.#sockets.push(socket);
    await once(socket, 'secureConnect');
    expect(socket.authorized).toBe(true);
    const session = connect('https://localhost', { createConnection: () => socket });
    session.on('error', () => undefined);
    return session;
  }

  /** Ends the process, and whatever is left of its connections. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
    for (const socket of this.#sockets) socket.destroy();
  }
}

const callOn = (session: ClientHttp2Session): Promise<Reply> => unary(session, METADATA, EMPTY);

describe('serveSpawned', () => {
  let directory: string;
  let started: Spawned[];

  const start = (environment: Readonly<Record<string, string>>): Spawned => {
    const one = new Spawned({ PLUGIN_UNIX_SOCKET_DIR: directory, ...COOKIE, ...environment });
    started.push(one);
    return one;
  };
  const secure = (): Spawned => start({ PLUGIN_CLIENT_CERT: terraform.cert });

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'entra-policy-spawned-'));
    started = [];
  });
  afterEach(async () => {
    await Promise.all(started.map((one) => one.kill()));
    rmSync(directory, { recursive: true, force: true });
  });

  it.each([{}, { TF_PLUGIN_MAGIC_COOKIE: 'another' }])(
    'refuses to start with the cookie %j',
    async (environment) => {
      const host = { environment, print: () => undefined, exit: () => undefined };
      const refused = serveSpawned(() => fakeSession(), host);
      await expect(refused).rejects.toThrow(StartupError);
      await expect(refused).rejects.toThrow(/^this is a Terraform provider: Terraform starts it/);
    },
  );

  it('says in one line of standard output why it does not start, and ends', async () => {
    const one = start({ TF_PLUGIN_MAGIC_COOKIE: '' });
    expect(await one.ended).toEqual([1, null]);
    expect(one.output).toMatch(/^this is a Terraform provider: [^\n]+\n$/);
  });

  it.each([
    ['is not there', 'missing', /missing/],
    ['has too long a path', 'd'.repeat(90), /longer than 103 bytes; set TMPDIR to a shorter/],
  ])('says in one line that the directory for its socket %s, and ends', async (_, name, text) => {
    if (name !== 'missing') mkdirSync(join(directory, name));
    const one = start({ PLUGIN_UNIX_SOCKET_DIR: join(directory, name) });
    const patience = sleep(20_000, 'still running', { ref: false });
    const ended = await Promise.race([one.ended, patience]);
    expect(one.output).toMatch(/^[^\n]+\n$/);
    expect(one.output).toMatch(text);
    expect(ended).toEqual([1, null]);
  });

  it('prints one handshake line, whose certificate names localhost', async () => {
    const { path, ca } = await secure().handshake();
    expect(path.startsWith(directory)).toBe(true);
    expect(new X509Certificate(ca).checkHost('localhost')).toBe('localhost');
  });

  it('serves the client whose certificate Terraform announced', async () => {
    const reply = await callOn(await secure().connect());
    expect(reply.status).toBe('0');
    const { resources } = wire.GetMetadataResponse.decode(messageOf(reply));
    expect(resources.map(({ typeName }) => typeName)).toContain('sample_thing');
  });

  it.each([
    ['another certificate', createIdentity()],
    ['no certificate', {}],
  ])('answers nothing to a client with %s, and goes on', async (_, identity) => {
    const one = secure();
    await expect(one.connect(identity).then(callOn)).rejects.toThrow();
    expect((await callOn(await one.connect())).status).toBe('0');
  });

  it('refuses TLS 1.2', async () => {
    const one = secure();
    await expect(one.connect(terraform, { maxVersion: 'TLSv1.2' })).rejects.toThrow();
    expect((await callOn(await one.connect())).status).toBe('0');
  });

  it('answers nothing to a client in clear', async () => {
    const one = secure();
    const { path } = await one.handshake();
    await expect(connectUnix(path).then(callOn)).rejects.toThrow();
    expect((await callOn(await one.connect())).status).toBe('0');
  });

  it.each([{}, { PLUGIN_CLIENT_CERT: '' }])(
    'serves in clear where Terraform announced no certificate: %j',
    async (environment) => {
      const { path, ca } = await start(environment).handshake();
      expect(ca).toBe('');
      expect((await callOn(await connectUnix(path))).status).toBe('0');
    },
  );

  it('ends with its last connection, after a short grace', async () => {
    const one = secure();
    const [first, second] = [await one.connect(), await one.connect()];
    await Promise.all([callOn(first), callOn(second)]);
    first.close();
    await sleep(400);
    expect(one.running).toBe(true);
    second.close();
    await sleep(50);
    const third = await one.connect();
    await callOn(third);
    await sleep(400);
    expect(one.running).toBe(true);
    third.close();
    expect(await one.ended).toEqual([0, null]);
  });

  it('does not end with a connection that it refused', async () => {
    const one = secure();
    await expect(one.connect(createIdentity()).then(callOn)).rejects.toThrow();
    await sleep(400);
    expect(one.running).toBe(true);
  });

  it('answers Shutdown, then ends and removes its socket', async () => {
    const one = secure();
    const session = await one.connect();
    expect(await unary(session, SHUTDOWN, EMPTY)).toMatchObject({ status: '0', frames: EMPTY });
    expect(await one.ended).toEqual([0, null]);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('leaves Ctrl-C to Terraform', async () => {
    const one = secure();
    const session = await one.connect();
    one.child.kill('SIGINT');
    await sleep(100);
    expect((await callOn(session)).status).toBe('0');
  });
});
