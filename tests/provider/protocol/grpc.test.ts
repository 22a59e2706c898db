import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type ClientHttp2Session, constants, createServer, type Http2Server } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answer, type Route, type Unary } from '../../../provider/protocol/grpc';
import { connectUnix, frame, messageOf, open, readReply, unary } from '../../support/grpc-client';

const reverse: Unary = (request) => Promise.resolve(Buffer.from(request).reverse());

describe('answer', () => {
  let directory: string;
  let server: Http2Server;
  let client: ClientHttp2Session;
  let release: () => void;
  const routes = new Map<string, Route>([
    ['/reverse', reverse],
    ['/nothing', () => Promise.resolve(new Uint8Array())],
    ['/hold', 'hold'],
    ['/fail', () => Promise.reject(new Error('broken: 100 % "ü"\nat line 2'))],
    ['/long', () => Promise.reject(new Error('x'.repeat(200_000)))],
    ['/odd', () => Promise.reject(new Error('half a character: \ud83d'))],
    ['/slow', async (request) => sleep(request.readUInt8(0)).then(() => request)],
    [
      '/gate',
      () =>
        new Promise((resolve) => {
          release = () => {
            resolve(new Uint8Array([1]));
          };
        }),
    ],
  ]);

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'entra-policy-grpc-'));
    server = createServer();
    answer(server, (path) => routes.get(path));
    server.listen(join(directory, 's'));
    await once(server, 'listening');
    client = await connectUnix(join(directory, 's'));
  });
  afterEach(() => {
    client.destroy();
    server.close();
    rmSync(directory, { recursive: true, force: true });
  });

  it('answers a call with one message and the status OK', async () => {
    const reply = await unary(client, '/reverse', frame(Buffer.from('abc')));
    expect(reply).toMatchObject({ httpStatus: 200, status: '0', message: '' });
    expect(reply.contentType).toBe('application/grpc+proto');
    expect(reply.frames).toEqual(frame(Buffer.from('cba')));
  });

  it('puts a request together that comes in many frames', async () => {
    const parts = [...frame(Buffer.from('abcdef'))].map((byte) => Buffer.from([byte]));
    expect(messageOf(await unary(client, '/reverse', ...parts)).toString()).toBe('fedcba');
  });

  it('carries empty messages both ways', async () => {
    expect((await unary(client, '/reverse', frame(Buffer.alloc(0)))).frames).toEqual(
      Buffer.alloc(5),
    );
    expect(await unary(client, '/nothing', frame(Buffer.from('abc')))).toMatchObject({
      status: '0',
      frames: Buffer.alloc(5),
    });
  });

  it('carries a message of many megabytes', async () => {
    const large = Buffer.alloc(8 * 1024 * 1024, 'entra');
    const reply = await unary(client, '/reverse', frame(large));
    expect(messageOf(reply).equals(Buffer.from(large).reverse())).toBe(true);
  });

  it.each([
    ['no message', [], '13', 'the request has no message'],
    ['half a prefix', [Buffer.alloc(4)], '13', 'the request has no message'],
    ['a compressed message', [frame(Buffer.from('a'), 1)], '12', 'compressed messages'],
    ['a message that is too short', [frame(Buffer.from('a'), 0, 2)], '13', 'not as long as'],
    ['a message that is too long', [frame(Buffer.from('abc'), 0, 2)], '13', 'not as long as'],
    ['two messages', [frame(Buffer.from('a')), frame(Buffer.from('b'))], '13', 'not as long as'],
  ] as const)('refuses %s', async (_, chunks, status, message) => {
    const reply = await unary(client, '/reverse', ...chunks);
    expect(reply).toMatchObject({ httpStatus: 200, status });
    expect(reply.message).toContain(message);
    expect(reply.frames).toHaveLength(0);
  });

  it('names the method that it does not know', async () => {
    expect(await unary(client, '/tfplugin6.Provider/Nope', frame(Buffer.alloc(0)))).toMatchObject({
      httpStatus: 200,
      status: '12',
      message: '/tfplugin6.Provider/Nope is not implemented',
    });
  });

  it('turns an error of a method into a status with its text', async () => {
    expect(await unary(client, '/fail', frame(Buffer.alloc(0)))).toMatchObject({
      status: '13',
      message: 'broken: 100 % "ü"\nat line 2',
    });
  });

  it.each([
    ['is no well-formed Unicode', '/odd'],
    ['is longer than a header can be', '/long'],
  ])('reports an error whose text %s', async (_, path) => {
    const call = unary(client, path, frame(Buffer.alloc(0)));
    expect(await Promise.race([call, sleep(20_000, undefined, { ref: false })])).toMatchObject({
      status: '13',
    });
  });

  it('holds a stream open that the client listens to', async () => {
    const stream = open(client, '/hold');
    const [headers] = (await once(stream, 'response')) as [Record<string, unknown>];
    expect(headers).toMatchObject({ ':status': 200, 'content-type': 'application/grpc+proto' });
    await sleep(50);
    expect(stream.closed).toBe(false);
    stream.close();
  });

  it('answers fifty calls at once, each with its own answer', async () => {
    const calls = Array.from({ length: 50 }, (_, index) => Buffer.from([50 - index, index]));
    const replies = await Promise.all(calls.map((call) => unary(client, '/slow', frame(call))));
    expect(replies.map((reply) => [...messageOf(reply)])).toEqual(calls.map((call) => [...call]));
  });

  it('goes on after many calls that it did not know', async () => {
    const large = frame(Buffer.alloc(40_000));
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(Array.from({ length: 20 }, () => unary(client, '/nope', large)));
    }
    expect((await unary(client, '/reverse', frame(Buffer.from('ab')))).status).toBe('0');
  });

  it.each([
    ['cancels', constants.NGHTTP2_CANCEL],
    ['closes', constants.NGHTTP2_NO_ERROR],
  ])('goes on after a client that %s a call under way', async (_, code) => {
    const stream = open(client, '/gate');
    stream.on('error', () => undefined);
    stream.end(frame(Buffer.alloc(0)));
    await sleep(20);
    stream.close(code);
    await once(stream, 'close');
    await sleep(20);
    release();
    await sleep(20);
    expect((await unary(client, '/reverse', frame(Buffer.from('ab')))).status).toBe('0');
  });

  it('goes on after a client that breaks off in the middle of a request', async () => {
    const stream = open(client, '/reverse');
    stream.on('error', () => undefined);
    stream.write(frame(Buffer.from('abc')).subarray(0, 6));
    await sleep(20);
    stream.close(constants.NGHTTP2_CANCEL);
    await once(stream, 'close');
    expect((await unary(client, '/reverse', frame(Buffer.from('ab')))).status).toBe('0');
  });

  it('gives the router the connection that a call came on', async () => {
    const seen = new Set<unknown>();
    const other = createServer();
    answer(other, (_, session) => {
      seen.add(session);
      return reverse;
    });
    other.listen(join(directory, 'o'));
    await once(other, 'listening');
    const clients = await Promise.all([1, 2].map(() => connectUnix(join(directory, 'o'))));
    for (const each of [...clients, ...clients]) await unary(each, '/x', frame(Buffer.alloc(0)));
    expect(seen.size).toBe(2);
    for (const each of clients) each.destroy();
    other.close();
  });

  it('leaves a broken call to the client as an error', async () => {
    const stream = open(client, '/gate');
    const broken = expect(readReply(stream)).rejects.toThrow();
    stream.end(frame(Buffer.alloc(0)));
    await sleep(20);
    client.destroy(new Error('gone'));
    await broken;
    release();
  });
});
