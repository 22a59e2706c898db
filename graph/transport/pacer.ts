import { setTimeout as sleep } from 'node:timers/promises';
import type { ThrottleFamily } from '../call';

/**
 * Least time between two requests of a family, in milliseconds. One request per second is all
 * that conditional access allows a tenant, over every application.
 *
 * @see https://learn.microsoft.com/graph/throttling-limits
 */
const SPACING: Readonly<Record<ThrottleFamily, number>> = { identity: 0, conditionalAccess: 1_000 };

/** Lets requests of one tenant out no faster than Graph takes them. */
export class Pacer {
  readonly #next = new Map<ThrottleFamily, number>();
  readonly #heldUntil = new Map<ThrottleFamily, number>();

  /** Waits for the next free turn. Rejects with the signal's reason when it aborts. */
  async turn(family: ThrottleFamily, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const now = Date.now();
    const at = Math.max(now, this.#next.get(family) ?? 0);
    if (SPACING[family] > 0) this.#next.set(family, at + SPACING[family]);
    await pause(at - now, signal);
    // A refusal may have arrived while this request waited.
    if ((this.#heldUntil.get(family) ?? 0) > Date.now()) await this.turn(family, signal);
  }

  /** Keeps every request of a family back, as Graph refused one for its rate. */
  hold(family: ThrottleFamily, milliseconds: number): void {
    const until = Date.now() + milliseconds;
    for (const times of [this.#next, this.#heldUntil]) {
      if (until > (times.get(family) ?? 0)) times.set(family, until);
    }
  }
}

/** Waits, but no longer than until `signal` aborts, whose reason it then throws. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (milliseconds <= 0) return;
  await sleep(milliseconds, undefined, { signal }).catch(() => {
    signal.throwIfAborted();
  });
}
