import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { type Dispatcher, fetch } from 'undici';
import { MOST_BYTES } from './json';
import { NoAnswer } from './no-answer';
import { optionsOf } from './request-options';

/** Sends an attempt over the tenant's connections. */
export class Send implements Middleware {
  readonly #dispatcher: Dispatcher;
  readonly #timeoutMs: number;

  constructor(dispatcher: Dispatcher, timeoutMs: number) {
    this.#dispatcher = dispatcher;
    this.#timeoutMs = timeoutMs;
  }

  async execute(context: Context): Promise<void> {
    const { url, signal } = optionsOf(context);
    const { options } = context;
    try {
      const response = await fetch(url, {
        method: options?.method ?? 'GET',
        headers: options?.headers as Record<string, string>,
        ...(typeof options?.body === 'string' && { body: options.body }),
        dispatcher: this.#dispatcher,
        // Following it would take the token elsewhere; it is an answer that is no success.
        redirect: 'manual',
        signal: AbortSignal.any([signal, AbortSignal.timeout(this.#timeoutMs)]),
      });
      // The whole body, so that a connection that breaks half-way counts as no answer.
      const body = await readBody(response);
      context.response = new Response(hasBody(response.status) ? body : null, {
        status: response.status,
        headers: Object.fromEntries(response.headers),
      });
    } catch (error) {
      signal.throwIfAborted();
      throw new NoAnswer(error);
    }
  }
}

/** Stops beyond what any answer may have; whoever reads the answer refuses it for its length. */
async function readBody({ body }: Awaited<ReturnType<typeof fetch>>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk as Uint8Array);
    bytes += (chunk as Uint8Array).byteLength;
    if (bytes > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** Statuses that forbid a body even to be empty. */
const hasBody = (status: number): boolean => ![101, 204, 205, 304].includes(status);
