import { LAG_BOUND_MS, type Stable } from './read-back';
import { pause } from './transport/pacer';

/** The pauses between two reads, in milliseconds; the last one repeats. */
const PAUSES = [500, 1_000, 2_000, 4_000] as const;

/**
 * Reads an object that may have been created a moment ago: until one replica has it, or the bound
 * is over within which they may disagree.
 *
 * @returns null when it is not there
 */
export async function whenThere<T>({
  read,
  signal,
  boundMs = LAG_BOUND_MS,
}: Stable<T | null>): Promise<T | null> {
  const end = Date.now() + boundMs;
  for (let round = 0; ; round += 1) {
    const found = await read(signal);
    const left = end - Date.now();
    if (found !== null || left <= 0) return found;
    await pause(Math.min(PAUSES[round] ?? 4_000, left), signal);
  }
}
