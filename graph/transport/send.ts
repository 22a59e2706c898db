import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { type Dispatcher, fetch } from 'undici';
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
    const { signal } = optionsOf(context);
    const { options } = context;
    try {
      const response = await fetch(targetOf(context), {
        method: options?.method ?? 'GET',
        headers: options?.headers as Record<string, string>,
        ...(typeof options?.body === 'string' && { body: options.body }),
        dispatcher: this.#dispatcher,
        // A redirect would take the token elsewhere.
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(this.#timeoutMs)]),
      });
      // The whole body, so that a connection that breaks half-way counts as no answer.
      const body = await response.arrayBuffer();
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

/** The library passes a URL as text, except for requests that callers make themselves. */
function targetOf({ request }: { readonly request: unknown }): string {
  if (typeof request === 'string') return request;
  throw new TypeError('a request was sent past the transport');
}

/** Statuses that forbid a body even to be empty. */
const hasBody = (status: number): boolean => ![101, 204, 205, 304].includes(status);
