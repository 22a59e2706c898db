import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { MiddlewareControl } from '@microsoft/microsoft-graph-client/lib/src/middleware/MiddlewareControl';
import type { Call } from '../../../graph/call';
import { RequestOptions } from '../../../graph/transport/request-options';
import { aCall, never } from './client';

interface Sent {
  readonly call?: Call;
  readonly signal?: AbortSignal;
  readonly repeatable?: boolean;
}

/** A request as the library hands it to the first middleware. */
export function contextOf({
  call = aCall(),
  signal = never(),
  repeatable = true,
}: Sent = {}): Context {
  const options = new RequestOptions(call, 'https://graph.example/v1.0/x', signal, repeatable);
  return { request: '', options: {}, middlewareControl: new MiddlewareControl([options]) };
}

/** The end of a chain: answers as the test says, one attempt after the other. */
export class LastMiddleware implements Middleware {
  attempts = 0;
  readonly #answer: (attempt: number) => Response;

  /** @param answer - throws where no answer comes */
  constructor(answer: (attempt: number) => Response) {
    this.#answer = answer;
  }

  execute(context: Context): Promise<void> {
    this.attempts += 1;
    return new Promise((resolve) => {
      context.response = this.#answer(this.attempts);
      resolve();
    });
  }
}
