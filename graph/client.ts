import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import type { Cloud } from '../model/cloud';
import { type Call, pathOf } from './call';
import type { Connection } from './connection';
import { GraphError } from './graph-error';
import type { Logger } from './logger';
import { printable } from './printable';
import { Authenticate } from './transport/authenticate';
import { Correlate } from './transport/correlate';
import { readJson } from './transport/json';
import { KeepFailure } from './transport/keep-failure';
import { NoAnswer } from './transport/no-answer';
import { Pace } from './transport/pace';
import { readRefusal } from './transport/refusal';
import { RequestOptions } from './transport/request-options';
import { type Patience, PATIENCE, Retry } from './transport/retry';
import { Send } from './transport/send';

/** What one request carries beside its call. */
export interface Sending {
  readonly signal: AbortSignal;
  /** Values of the path's parameters. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Query options, without `?`. */
  readonly query?: string;
  readonly body?: unknown;
  /**
   * Whether it only reads.
   *
   * @default - a GET does
   */
  readonly reads?: boolean;
  /**
   * Whether sending it twice does what sending it once does.
   *
   * @default - reads are, writes are not
   */
  readonly repeatable?: boolean;
}

/** How a client behaves towards the tenant. */
export interface ClientOptions {
  readonly cloud: Cloud;
  /** Root of Graph, without version. */
  readonly graph: string;
  readonly log: Logger;
  /** @default PATIENCE */
  readonly patience?: Patience;
  /**
   * How long an answer may take, in milliseconds. Graph itself gives policy calls 60 seconds.
   *
   * @default 100000
   */
  readonly timeoutMs?: number;
}

/** Sends declared calls to one tenant. */
export class GraphClient {
  readonly #client: Client;
  readonly #connection: Connection;
  readonly #options: ClientOptions;

  constructor(connection: Connection, options: ClientOptions) {
    const { graph, log, patience = PATIENCE, timeoutMs = 100_000 } = options;
    this.#connection = connection;
    this.#options = options;
    const chain = [
      new KeepFailure(),
      new Correlate(),
      new Retry(connection.pacer, log, patience),
      new Pace(connection.pacer),
      new Authenticate(connection.tokens),
      new Send(connection.dispatcher, timeoutMs),
    ];
    this.#client = Client.initWithMiddleware({ middleware: chain, baseUrl: `${graph}/` });
  }

  /**
   * Sends a call and reads its answer.
   *
   * @returns the JSON of the answer; undefined where it has none
   * @throws GraphError with everything that is known of the failure.
   */
  async send(call: Call, sending: Sending): Promise<unknown> {
    const path = pathOf(call, sending.parameters);
    return this.#exchange(
      call,
      sending.query === undefined ? path : `${path}?${sending.query}`,
      sending,
    );
  }

  /** Follows a link that Graph gave, such as `@odata.nextLink`, verbatim. */
  async follow(call: Call, link: string, sending: Sending): Promise<unknown> {
    const { graph } = this.#options;
    if (!link.startsWith(`${graph}/`)) {
      throw new GraphError(
        'unreadable',
        `Graph's next page is at "${printable(link)}", which is not below ${graph}; the token is not sent there`,
      );
    }
    return this.#exchange(call, link.slice(graph.length), sending);
  }

  async #exchange(call: Call, target: string, sending: Sending): Promise<unknown> {
    this.#assertOffered(call);
    const { signal, body, reads = call.method === 'GET', repeatable = reads } = sending;
    const url = `${this.#options.graph}${target}`;
    const options = new RequestOptions(call, url, signal, repeatable);
    const sent = {
      request: `${call.method} ${target}`,
      clientRequestId: options.clientRequestId,
    };
    const started = Date.now();
    const response = await this.#request(options, body).catch((error: unknown) => {
      const { failure = error } = options;
      if (!(failure instanceof NoAnswer)) throw failure;
      throw unreachable(failure, sent, reads ? '' : outcomeOf(failure, repeatable));
    });
    this.#options.log('debug', 'Graph answered', {
      ...sent,
      status: response.status,
      milliseconds: Date.now() - started,
    });
    if (response.ok) return readJson(response, { ...sent, status: response.status });
    const { claims } = await this.#connection.tokens.get(signal);
    throw await readRefusal(response, call, sent, claims);
  }

  async #request(options: RequestOptions, body: unknown): Promise<Response> {
    // The path is for the library's own eyes: it would take the URL apart and lose some of it.
    const request = this.#client
      .api(options.call.path)
      .middlewareOptions([options])
      .responseType(ResponseType.RAW);
    const { method } = options.call;
    if (body !== undefined) request.header('Content-Type', 'application/json');
    switch (method) {
      case 'GET':
        return (await request.get()) as Response;
      case 'DELETE':
        return (await request.delete()) as Response;
      case 'POST':
        return (await request.post(JSON.stringify(body))) as Response;
      case 'PATCH':
        return (await request.patch(JSON.stringify(body))) as Response;
    }
  }

  #assertOffered(call: Call): void {
    const { cloud } = this.#options;
    if (call.clouds.includes(cloud)) return;
    throw new GraphError(
      'refused',
      `Graph offers ${call.method} ${call.path} in ${call.clouds.join(', ')}, not in ${cloud}`,
    );
  }
}

function unreachable(
  error: NoAnswer,
  sent: { readonly request: string; readonly clientRequestId: string },
  outcome: string,
): GraphError {
  const message = `no answer came to ${sent.request}: ${error.message}${outcome}`;
  return new GraphError('unreachable', message, sent, { cause: error });
}

/** What was sent more than once may have arrived before the last attempt. */
function outcomeOf({ sent }: NoAnswer, repeatable: boolean): string {
  return repeatable || sent ? '; the change may or may not have happened' : '; nothing was changed';
}
