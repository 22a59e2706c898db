import { setTimeout as sleep } from 'node:timers/promises';

/** Pauses before something is asked again, in milliseconds. */
const PAUSES = [1_000, 2_000, 4_000, 8_000];

/**
 * Asks until an answer is final, or patience ends: what was just written is not visible everywhere
 * at once, and what is being written may be done in a moment.
 *
 * @param ask - `again` wants an answer that is no older than the question
 * @returns the last answer
 */
export async function askAgain<T>(
  ask: (again: boolean) => Promise<T>,
  isFinal: (answer: T) => boolean,
  signal: AbortSignal,
): Promise<T> {
  let answer = await ask(false);
  for (const pause of PAUSES) {
    if (isFinal(answer)) return answer;
    await sleep(pause, undefined, { signal });
    answer = await ask(true);
  }
  return answer;
}
