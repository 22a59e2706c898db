import { setTimeout as sleep } from 'node:timers/promises';
import { stop } from '../problem';

/** Between two looks for a key, in milliseconds: people do not notice. */
const LOOK_MS = 100;
/** How long somebody may take to insert a key, in milliseconds. */
export const PATIENCE_MS = 10 * 60_000;

/**
 * Looks until there is something.
 *
 * @throws Problem when there is nothing within the time; the reason of `halt`
 */
export async function until<T>(
  look: () => Promise<T | undefined>,
  { halt, patienceMs, what }: { halt: AbortSignal; patienceMs: number; what: string },
): Promise<T> {
  for (const end = Date.now() + patienceMs; ;) {
    halt.throwIfAborted();
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() >= end)
      stop(`${what} within ${Math.round(patienceMs / 1000)} seconds. Try again`);
    await sleep(LOOK_MS, undefined, { signal: halt }).catch(() => undefined);
  }
}
