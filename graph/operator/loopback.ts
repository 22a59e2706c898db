import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GraphError } from '../graph-error';
import { answerPage } from './answer-page';

/** Both loopback addresses: a browser may take either one for "localhost". */
const HOSTS = ['127.0.0.1', '::1'];
/** What a machine without IPv6 says. */
const NO_SUCH_ADDRESS = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL']);
/** Ports to try where any one will do. */
const ATTEMPTS = 5;

/** What the sign-in service sent the browser back with. */
export interface Answer {
  readonly parameters: URLSearchParams;
  /** Shows the user in the browser how it ended. */
  readonly end: (title: string, detail: string) => Promise<void>;
}

/**
 * Waits on this machine for a browser that comes back from the sign-in service.
 *
 * An answer counts when it has the state of this very sign-in: any page in the browser can send the
 * browser here. Another one is refused and does not end the wait.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8252#section-7.3
 */
export class Loopback {
  readonly redirect: string;
  readonly #servers: readonly Server[];
  readonly #answer: Promise<Answer>;

  private constructor(servers: readonly Server[], port: number, answer: Promise<Answer>) {
    this.#servers = servers;
    this.#answer = answer;
    this.redirect = `http://localhost:${port}`;
  }

  /**
   * @param port - undefined for any free one
   * @param refused - told of an answer that does not belong here
   * @throws GraphError when the port is taken.
   */
  static async open(
    port: number | undefined,
    state: string,
    refused: () => void,
  ): Promise<Loopback> {
    let accept: (answer: Answer) => void = () => undefined;
    const answer = new Promise<Answer>((resolve) => {
      accept = resolve;
    });
    const receive = receiver(
      state,
      (received) => {
        accept(received);
      },
      refused,
    );
    const { servers, taken } = await listen(port, receive);
    return new Loopback(servers, taken, answer);
  }

  /** The answer. Rejects with the signal's reason when it aborts. */
  async answer(signal: AbortSignal): Promise<Answer> {
    signal.throwIfAborted();
    let abort: () => void = () => undefined;
    const aborted = new Promise<never>((_, reject) => {
      abort = () => {
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', abort);
    });
    try {
      return await Promise.race([this.#answer, aborted]);
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  close(): void {
    for (const server of this.#servers) {
      server.close();
      server.closeAllConnections();
    }
  }
}

type Receiver = (request: IncomingMessage, response: ServerResponse) => void;

function receiver(state: string, accept: (answer: Answer) => void, refused: () => void): Receiver {
  let answered = false;
  return ({ method = '', url = '' }, response) => {
    const [path, query = ''] = url.split('?', 2);
    if (method !== 'GET' || path !== '/') {
      void show(response, 404, 'Nothing here', 'A sign-in of entra-policy waits at this port.');
      return;
    }
    const parameters = new URLSearchParams(query);
    if (answered || parameters.get('state') !== state) {
      void show(
        response,
        400,
        'Not the answer that is waited for',
        answered
          ? 'This sign-in was answered already.'
          : 'It belongs to another sign-in. Open the address that the terminal shows.',
      );
      if (!answered) refused();
      return;
    }
    answered = true;
    accept({ parameters, end: (title, detail) => show(response, 200, title, detail) });
  };
}

function show(
  response: ServerResponse,
  status: number,
  title: string,
  detail: string,
): Promise<void> {
  return new Promise((resolve) => {
    response.on('close', resolve);
    response.writeHead(status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-store',
      Connection: 'close',
    });
    response.end(answerPage(title, detail), () => {
      resolve();
    });
  });
}

/** Listens on the same port of both addresses, so that no other process takes the answer. */
async function listen(
  port: number | undefined,
  receive: Receiver,
): Promise<{ servers: readonly Server[]; taken: number }> {
  for (let attempt = 1; ; attempt += 1) {
    const servers: Server[] = [];
    let taken = port ?? 0;
    try {
      for (const host of HOSTS) {
        const server = await listenOn(host, taken, receive);
        if (server === undefined) continue;
        servers.push(server);
        taken = (server.address() as AddressInfo).port;
      }
      return { servers, taken };
    } catch (error) {
      for (const server of servers) server.close();
      if (port === undefined && attempt < ATTEMPTS) continue;
      throw portProblem(taken, error);
    }
  }
}

function listenOn(host: string, port: number, receive: Receiver): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(receive);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (host !== HOSTS[0] && NO_SUCH_ADDRESS.has(error.code ?? '')) resolve(undefined);
      else reject(error);
    });
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

function portProblem(port: number, cause: unknown): GraphError {
  const { code, message } = cause as NodeJS.ErrnoException;
  const why =
    code === 'EADDRINUSE'
      ? 'another process has it'
      : code === 'EACCES'
        ? 'this user may not take it'
        : message;
  return new GraphError(
    'signIn',
    `nobody can come back from the sign-in to port ${port} of this machine: ${why}; give another port, or none for any free one`,
    {},
    { cause },
  );
}
