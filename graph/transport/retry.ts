import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import type { Logger } from '../logger';
import { NoAnswer } from './no-answer';
import { type Pacer, pause } from './pacer';
import { optionsOf } from './request-options';

/** How patient the transport is. */
export interface Patience {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  /** The first pause in milliseconds; it doubles with every attempt. */
  readonly firstPauseMs: number;
  /** The longest pause in milliseconds. A longer `Retry-After` ends the attempts. */
  readonly longestPauseMs: number;
  /** Attempts in all while no connection stands: a wrong endpoint is not worth two minutes. */
  readonly connections: number;
}

/** Eight attempts wait about two minutes in all. */
export const PATIENCE: Patience = {
  attempts: 8,
  firstPauseMs: 1_000,
  longestPauseMs: 60_000,
  connections: 3,
};

/** Answers that say nothing about the request itself. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);
const TOO_MANY_REQUESTS = 429;
/** 409 with this code passes; every other conflict stays. */
const CONCURRENCY = 'Directory_ConcurrencyViolation';

/**
 * Repeats what may be repeated: reads after any passing failure, writes only where Graph says
 * that it did nothing. Graph's own `RetryHandler` repeats writes as well, and may write twice.
 */
export class Retry implements Middleware {
  readonly #pacer: Pacer;
  readonly #log: Logger;
  readonly #patience: Patience;
  #next: Middleware | undefined;

  constructor(pacer: Pacer, log: Logger, patience: Patience) {
    this.#pacer = pacer;
    this.#log = log;
    this.#patience = patience;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const { call, signal, repeatable } = optionsOf(context);
    for (let attempt = 1; ; attempt += 1) {
      const failure = await this.#attempt(context);
      signal.throwIfAborted();
      if (failure === undefined) return;
      const wait = pauseAfter(failure, attempt, this.#patience);
      if (wait === undefined || !mayRepeat(failure, repeatable)) {
        if (failure instanceof NoAnswer) throw failure;
        return;
      }
      this.#log('warn', 'Graph request repeated', {
        method: call.method,
        path: call.path,
        status: failure instanceof NoAnswer ? null : failure.status,
        attempt,
        wait,
      });
      if (isRateRefusal(failure)) this.#pacer.hold(call.throttle, wait);
      await pause(wait, signal);
    }
  }

  /** Undefined where the attempt succeeded, or was refused for good. */
  async #attempt(context: Context): Promise<Failure | undefined> {
    delete context.response;
    try {
      await this.#next?.execute(context);
    } catch (error) {
      if (error instanceof NoAnswer) return error;
      throw error;
    }
    // The next middleware sets it; the type checker only sees the `delete` above.
    const response = context.response as Response | undefined;
    if (response === undefined || response.ok) return undefined;
    const { status } = response;
    if (status === 409 && (await response.clone().text()).includes(CONCURRENCY)) return { status };
    if (!PASSING.has(status)) return undefined;
    const retryAfterMs = readRetryAfter(response.headers.get('Retry-After'));
    return retryAfterMs === undefined ? { status } : { status, retryAfterMs };
  }
}

/** An attempt that may pass: an answer that says so, or none. */
type Failure = NoAnswer | { readonly status: number; readonly retryAfterMs?: number };

const isRateRefusal = (failure: Failure): boolean =>
  !(failure instanceof NoAnswer) && failure.status === TOO_MANY_REQUESTS;

/** Graph refuses with 429 and with a concurrency conflict before it does anything. */
function mayRepeat(failure: Failure, repeatable: boolean): boolean {
  if (repeatable) return true;
  if (failure instanceof NoAnswer) return !failure.sent;
  return failure.status === TOO_MANY_REQUESTS || failure.status === 409;
}

/** Milliseconds until the next attempt; undefined where there is none. */
function pauseAfter(failure: Failure, attempt: number, patience: Patience): number | undefined {
  const { attempts, connections, firstPauseMs, longestPauseMs } = patience;
  if (failure instanceof NoAnswer) {
    if (failure.lasting || attempt >= (failure.sent ? attempts : connections)) return undefined;
  } else {
    if (attempt >= attempts) return undefined;
    if (failure.retryAfterMs !== undefined) {
      return failure.retryAfterMs > longestPauseMs ? undefined : failure.retryAfterMs;
    }
  }
  const full = Math.min(firstPauseMs * 2 ** (attempt - 1), longestPauseMs);
  // Spread over half, so that many pipelines do not come back at once.
  return Math.round(full * (0.5 + Math.random() / 2));
}

/** `Retry-After` in milliseconds: seconds, or a date. Anything else says nothing. */
export function readRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  // `Date.parse` takes a year for many a number.
  const date = value.endsWith(' GMT') ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
