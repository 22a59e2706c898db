import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { Agent } from 'undici';
import { isGraphError } from '../../../graph/graph-error';
import { startEmulator } from '../../../emulator';
import { aCall, BRIEF, clientOf, never } from '../support/client';
import { Peer, type Reply } from '../support/peer';

const ONCE = { ...BRIEF, attempts: 1, connections: 1 };

let peer: Peer | undefined;
afterEach(async () => {
  await peer?.close();
  peer = undefined;
});

async function exchange(reply: Reply, call = aCall(), body?: object): Promise<unknown> {
  peer = await Peer.open([reply]);
  const client = clientOf({ graph: peer.url, patience: ONCE });
  return client.send(call, { signal: never(), body });
}

const failureOf = async (sent: Promise<unknown>): Promise<{ reason: string; message: string }> => {
  const error: unknown = await sent.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (isGraphError(error)) return error;
  throw new Error(`expected a GraphError, got ${String(error)}`);
};

describe('an answer', () => {
  it.each([
    [204, undefined, undefined],
    [200, '', undefined],
    [201, { id: 'x' }, { id: 'x' }],
    [202, '', undefined],
  ])('with status %i and %p is read', async (status, body, value) => {
    expect(await exchange({ status, body })).toEqual(value);
  });

  it('that redirects is a refusal: the token goes nowhere else', async () => {
    const elsewhere = await Peer.open([{ body: {} }]);
    const sent = exchange({ status: 302, headers: { Location: elsewhere.url } });
    expect(await failureOf(sent)).toMatchObject({ reason: 'refused', message: 'status 302' });
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  it('without end is cut at the most that any may have', async () => {
    const endless = createHttpServer((_, response) => {
      const more = (): void => {
        while (response.write(Buffer.alloc(1024 * 1024, 0x20))) if (response.destroyed) return;
        response.once('drain', more);
      };
      more();
    });
    await new Promise<void>((resolve) => endless.listen(0, '127.0.0.1', resolve));
    const graph = `http://127.0.0.1:${(endless.address() as AddressInfo).port}`;
    const sent = clientOf({ graph, patience: ONCE }).send(aCall(), { signal: never() });
    expect(await failureOf(sent)).toMatchObject({
      reason: 'unreadable',
      message: expect.stringContaining('has more than 33554432 bytes') as string,
    });
    endless.closeAllConnections();
    await new Promise((resolve) => endless.close(resolve));
  });

  it('that stops half-way is no answer', async () => {
    const half = { headers: { 'Content-Length': '100' }, body: '{"value":' };
    peer = await Peer.open((_, index) => (index === 0 ? half : { body: { ok: true } }));
    const client = clientOf({ graph: peer.url, timeoutMs: 1_000 });
    expect(await client.send(aCall(), { signal: never() })).toEqual({ ok: true });
  });
});

describe('a request without an answer', () => {
  const POST = aCall({ method: 'POST' });

  it('says of a write that it may have happened', async () => {
    const failure = await failureOf(exchange({ destroy: true }, POST, {}));
    expect(failure).toMatchObject({
      reason: 'unreachable',
      facts: {
        request: 'POST /v1.0/things',
        clientRequestId: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      },
    });
    expect(failure.message).toMatch(
      /^no answer came to POST \/v1\.0\/things: fetch failed: .*; the change may or may not have happened$/,
    );
  });

  it('says so of a write that may be sent twice, and was', async () => {
    peer = await Peer.open([{ destroy: true }]);
    const sending = { signal: never(), body: {}, repeatable: true };
    const { message } = await failureOf(clientOf({ graph: peer.url }).send(POST, sending));
    expect(message).toMatch(/; the change may or may not have happened$/);
    expect(peer.requests).toHaveLength(BRIEF.attempts);
  });

  it('claims nothing of a read: it may follow a write', async () => {
    const { message } = await failureOf(exchange({ destroy: true }));
    expect(message).toMatch(/^no answer came to GET \/v1\.0\/things: fetch failed: /);
    expect(message).not.toMatch(/change/);
  });

  it('claims nothing of a POST that only reads', async () => {
    peer = await Peer.open([{ destroy: true }]);
    const sending = { signal: never(), body: {}, reads: true };
    const { message } = await failureOf(clientOf({ graph: peer.url }).send(POST, sending));
    expect(message).not.toMatch(/change/);
    expect(peer.requests).toHaveLength(BRIEF.attempts);
  });

  it.each([
    ['a port where nobody listens', closedPort, /ECONNREFUSED/],
    ['a port that speaks no TLS', plainPort, /SSL/i],
  ])('says of %s that nothing was changed', async (_, make, reason) => {
    const graph = await make();
    const client = clientOf({ graph, patience: ONCE });
    const failure = await failureOf(client.send(POST, { signal: never(), body: {} }));
    expect(failure.reason).toBe('unreachable');
    expect(failure.message).toMatch(reason);
    expect(failure.message).toMatch(/; nothing was changed$/);
  });

  it('says of a name that does not exist that nothing was changed', async () => {
    const unknown = Object.assign(new Error('getaddrinfo ENOTFOUND graph.invalid'), {
      code: 'ENOTFOUND',
    });
    const dispatcher = new Agent({
      connect: {
        lookup: (_, __, answer) => {
          answer(unknown, []);
        },
      },
    });
    const client = clientOf({ graph: 'https://graph.invalid', dispatcher });
    const failure = await failureOf(client.send(POST, { signal: never(), body: {} }));
    expect(failure.message).toMatch(/: getaddrinfo ENOTFOUND graph\.invalid; nothing was changed$/);
  });

  it('says of a certificate of a private authority that nothing was changed', async () => {
    const emulator = await startEmulator();
    const client = clientOf({ graph: emulator.ready.graphEndpoint });
    const failure = await failureOf(client.send(POST, { signal: never(), body: {} }));
    await emulator.close();
    expect(failure.message).toMatch(/certificate.*; nothing was changed$/);
    expect(emulator.requests).toEqual([]);
  });

  it('ends after its time', async () => {
    peer = await Peer.open(() => new Promise<never>(() => undefined));
    const client = clientOf({ graph: peer.url, patience: ONCE, timeoutMs: 50 });
    const failure = await failureOf(client.send(aCall(), { signal: never() }));
    expect(failure.message).toMatch(/GET \/v1\.0\/things: .*timeout/);
  });

  it('ends with the reason of the signal, while it is under way', async () => {
    const cancel = new AbortController();
    peer = await Peer.open(() => {
      cancel.abort(new Error('terraform was interrupted'));
      return new Promise<never>(() => undefined);
    });
    const sent = clientOf({ graph: peer.url }).send(POST, { signal: cancel.signal, body: {} });
    await expect(sent).rejects.toThrow('terraform was interrupted');
    expect(peer.requests).toHaveLength(1);
  });
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function closedPort(): Promise<string> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

async function plainPort(): Promise<string> {
  peer = await Peer.open([{}]);
  return peer.url.replace('http:', 'https:');
}
