import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { AccessTokens } from '../credentials/access-tokens';
import { optionsOf, setHeader } from './request-options';

/** Puts a checked token on every attempt. */
export class Authenticate implements Middleware {
  readonly #tokens: AccessTokens;
  #next: Middleware | undefined;

  constructor(tokens: AccessTokens) {
    this.#tokens = tokens;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const { token } = await this.#tokens.get(optionsOf(context).signal);
    setHeader(context, 'Authorization', `Bearer ${token}`);
    await this.#next?.execute(context);
  }
}
