import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Arrived {
  readonly method: string;
  /** Path and query, as they were sent. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What a peer answers; `destroy` breaks the connection instead. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** An object becomes JSON. */
  readonly body?: unknown;
  readonly destroy?: true;
}

type Answering = (request: Arrived, index: number) => Reply | Promise<Reply>;

/** A service that answers whatever a test wants, over plain HTTP. */
export class Peer {
  readonly requests: Arrived[] = [];
  readonly url: string;
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** @param answer - a function, or one reply after the other; the last one repeats */
  static async open(answer: Answering | readonly Reply[]): Promise<Peer> {
    const replyTo: Answering =
      typeof answer === 'function'
        ? answer
        : (_, index) => answer[Math.min(index, answer.length - 1)] ?? {};
    const server = createServer((request, response) => {
      void read(request).then(async (arrived) => {
        peer.requests.push(arrived);
        send(await replyTo(arrived, peer.requests.length - 1), response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const peer = new Peer(server);
    return peer;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

async function read(request: IncomingMessage): Promise<Arrived> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = '', url = '', headers } = request;
  return { method, url, headers, body: Buffer.concat(chunks).toString('utf8') };
}

function send(
  { status = 200, headers = {}, body, destroy }: Reply,
  response: ServerResponse,
): void {
  if (destroy) {
    response.destroy();
    return;
  }
  response.writeHead(status, headers);
  if (typeof body === 'string' || Buffer.isBuffer(body) || body === undefined) response.end(body);
  else response.end(JSON.stringify(body));
}
