import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { TokenSource } from '../credentials/token-source';
import { challengeIn, decodeChallenge } from '../operator/challenge';
import { optionsOf, setHeader } from './request-options';

/** Challenges of one request that are answered: a revocation and a context can come together. */
const MOST_ANSWERS = 2;

/**
 * Puts a checked token on every attempt. A claims challenge is answered once, where somebody can:
 * Graph has done nothing then, so that a write is sent again, too.
 */
export class Authenticate implements Middleware {
  readonly #tokens: TokenSource;
  #next: Middleware | undefined;

  constructor(tokens: TokenSource) {
    this.#tokens = tokens;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const { signal } = optionsOf(context);
    const answered = new Set<string>();
    for (;;) {
      const token = await this.#send(context, signal);
      const challenge = challengeOf(context.response);
      if (challenge === undefined || answered.has(challenge)) return;
      if (answered.size === MOST_ANSWERS) return;
      if (!(await this.#tokens.answer(challenge, token, signal))) return;
      answered.add(challenge);
    }
  }

  async #send(context: Context, signal: AbortSignal): Promise<string> {
    const { token } = await this.#tokens.get(signal);
    setHeader(context, 'Authorization', `Bearer ${token}`);
    await this.#next?.execute(context);
    return token;
  }
}

function challengeOf(response: Response | undefined): string | undefined {
  if (response?.status !== 401) return undefined;
  const claims = challengeIn(response.headers.get('WWW-Authenticate'));
  return claims === undefined ? undefined : decodeChallenge(claims);
}
