import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Agent, fetch } from 'undici';
import type { Emulator } from '../../emulator';
import { createIdentity } from '../../provider/protocol/certificate';

/** A request that reached the relay. */
export interface Relayed {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer in place of the emulator's. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Answers in the emulator's place, or does something before the emulator answers. */
export type Handler = (request: Relayed) => Answer | undefined | Promise<Answer | undefined>;

/**
 * An HTTPS server between the provider and the emulator: it sees every request with its secrets,
 * and can answer what no emulator would.
 */
export class Relay {
  /** Root of both Graph and sign-in. */
  readonly url: string;
  /** Every request so far. */
  readonly requests: Relayed[] = [];
  /** Asked for every request first. */
  handle: Handler = () => undefined;
  readonly #server: Server;
  readonly #emulator: Emulator;
  readonly #agent: Agent;
  readonly #certificate: string;

  private constructor(server: Server, emulator: Emulator, certificate: string) {
    this.#server = server;
    this.#emulator = emulator;
    this.#certificate = certificate;
    this.#agent = new Agent({ connect: { ca: readFileSync(emulator.ready.caFile, 'utf8') } });
    this.url = `https://localhost:${(server.address() as AddressInfo).port}`;
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      void this.#serve(request, response);
    });
  }

  static async open(emulator: Emulator): Promise<Relay> {
    const { key, cert } = createIdentity();
    const server = createServer({ key, cert });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Relay(server, emulator, cert);
  }

  /** Certificates that the provider has to trust to come here. */
  get ca(): string {
    return this.#certificate;
  }

  async close(): Promise<void> {
    await this.#agent.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const relayed: Relayed = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers as Record<string, string>,
      body: Buffer.concat(chunks).toString('utf8'),
    };
    this.requests.push(relayed);
    const {
      status,
      headers = {},
      body,
    } = (await this.handle(relayed)) ?? (await this.#forward(relayed));
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(body);
  }

  /** The emulator knows itself by its own name, so both names are exchanged in bodies. */
  async #forward({ method, path, headers, body }: Relayed): Promise<Answer> {
    const { graphEndpoint } = this.#emulator.ready;
    const kept = ['authorization', 'content-type', 'client-request-id'];
    const response = await fetch(graphEndpoint + path, {
      method,
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => kept.includes(name))),
      dispatcher: this.#agent,
      ...(body !== '' && { body: exchange(body, this.url, graphEndpoint) }),
    });
    return {
      status: response.status,
      body: exchange(await response.text(), graphEndpoint, this.url),
    };
  }
}

const exchange = (text: string, from: string, to: string): string =>
  text.replaceAll(from, to).replaceAll(encodeURIComponent(from), encodeURIComponent(to));
