import { createServer, type Server } from 'node:http';
import { type AddressInfo, createConnection } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Loopback } from '../../../graph/operator/loopback';
import { never } from '../support/client';

/** Not every machine has IPv6. */
const HOSTS = ['127.0.0.1', '::1'].filter((host) =>
  Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === host)),
);

let loopback: Loopback;
let refused = 0;
beforeEach(async () => {
  refused = 0;
  loopback = await Loopback.open(undefined, 'right', () => {
    refused += 1;
  });
});
afterEach(() => {
  loopback.close();
});

const listening = (host: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      resolve(server);
    });
  });

describe('Loopback', () => {
  it('gives the answer that has its state, and tells the browser how it ended', async () => {
    const shown = fetch(`${loopback.redirect}/?code=c%20d&state=right`);
    const { parameters, end } = await loopback.answer(never());
    expect(parameters.get('code')).toBe('c d');
    await end('Signed in', '<b>"you" & me</b>');
    const response = await shown;
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('<p>&lt;b&gt;&quot;you&quot; &amp; me&lt;/b&gt;</p>');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['another state', 'GET', '/?code=c&state=wrong', 400, 1],
    ['no state', 'GET', '/?error=access_denied', 400, 1],
    ['nothing', 'GET', '/', 400, 1],
    ['another path', 'GET', '/favicon.ico', 404, 0],
    ['another method', 'POST', '/?code=c&state=right', 404, 0],
  ])('waits on after a request with %s', async (_, method, path, status, told) => {
    expect((await fetch(`${loopback.redirect}${path}`, { method })).status).toBe(status);
    expect(refused).toBe(told);
    const waited = loopback.answer(AbortSignal.timeout(20));
    await expect(waited).rejects.toThrow('timeout');
  });

  it('takes one answer, and no second one', async () => {
    const url = `${loopback.redirect}/?code=c&state=right`;
    const first = fetch(url);
    const { end } = await loopback.answer(never());
    const second = await fetch(url);
    expect(second.status).toBe(400);
    expect(await second.text()).toContain('This sign-in was answered already.');
    expect(refused).toBe(0);
    await end('Signed in', '');
    expect((await first).status).toBe(200);
  });

  it.each(HOSTS)('is there on %s, so that no other process can be', async (host) => {
    const port = Number(new URL(loopback.redirect).port);
    await new Promise<void>((resolve, reject) => {
      const socket = createConnection({ host, port }, () => {
        socket.destroy();
        resolve();
      });
      socket.once('error', reject);
    });
  });

  it.each(HOSTS)('takes no port that another process has on %s', async (host) => {
    const other = await listening(host);
    const { port } = other.address() as AddressInfo;
    await expect(Loopback.open(port, 's', () => undefined)).rejects.toThrow(
      `nobody can come back from the sign-in to port ${port} of this machine: another process has it; give another port, or none for any free one`,
    );
    other.close();
  });

  it('ends with a browser that never reads its answer', async () => {
    const port = Number(new URL(loopback.redirect).port);
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.on('error', () => undefined);
    socket.write('GET /?code=c&state=right HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const { end } = await loopback.answer(never());
    socket.destroy();
    await end('Signed in', '');
  });
});
