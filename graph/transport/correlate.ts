import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { optionsOf, setHeader } from './request-options';

/**
 * Names the request for both logs, and asks for enumeration members that are younger than the
 * version: without that, Graph hides them behind `unknownFutureValue`.
 *
 * @see https://learn.microsoft.com/graph/best-practices-concept
 */
export class Correlate implements Middleware {
  #next: Middleware | undefined;

  async execute(context: Context): Promise<void> {
    setHeader(context, 'client-request-id', optionsOf(context).clientRequestId);
    setHeader(context, 'return-client-request-id', 'true');
    setHeader(context, 'Prefer', 'include-unknown-enum-members');
    await this.#next?.execute(context);
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }
}
