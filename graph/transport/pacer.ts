import { setTimeout as sleep } from 'node:timers/promises';
import type { ThrottleFamily } from '../call';
import { GraphError } from '../graph-error';
import { printable } from '../printable';

/**
 * Mean time between two requests of a family, in milliseconds. One request per second is all that
 * conditional access allows a tenant, over every application; reports allow an application five in
 * ten seconds. What arrives a little early counts as one too many, so there is a margin for the way.
 *
 * @see https://learn.microsoft.com/graph/throttling-limits
 */
const SPACING: Spacing = { identity: 0, conditionalAccess: 1_040, reports: 2_040 };

/** Requests of a family that may go out together before the spacing counts: reports take five. */
const TOGETHER: Readonly<Record<ThrottleFamily, number>> = {
  identity: 1,
  conditionalAccess: 1,
  reports: 5,
};

type Spacing = Readonly<Record<ThrottleFamily, number>>;

/** Variable that sets the time between two requests of conditional access, in milliseconds. */
const SPACING_VARIABLE = 'ENTRA_CONDITIONAL_ACCESS_SPACING';

/**
 * The spacing in force. A service that stands in for Microsoft's, such as the emulator, may take
 * requests faster; more than a minute helps nobody.
 *
 * @throws GraphError when the variable holds no number of milliseconds.
 */
export function readSpacing(environment: Readonly<Record<string, string | undefined>>): Spacing {
  const given = environment[SPACING_VARIABLE];
  if (given === undefined || given === '') return SPACING;
  const milliseconds = Number(given);
  if (milliseconds >= 0 && milliseconds <= 60_000) {
    return { ...SPACING, conditionalAccess: milliseconds };
  }
  throw new GraphError(
    'unreachable',
    `${SPACING_VARIABLE} is "${printable(given)}"; expected milliseconds from 0 to 60000`,
  );
}

/** Lets requests of one tenant out no faster than Graph takes them. */
export class Pacer {
  readonly #spacing: Spacing;
  /** The latest turns of a family, as many as may go together. */
  readonly #turns = new Map<ThrottleFamily, number[]>();
  /** When the latest ones really left: a busy process is late. */
  readonly #left = new Map<ThrottleFamily, number[]>();
  readonly #heldUntil = new Map<ThrottleFamily, number>();

  /** @param spacing - mean time between two requests, in milliseconds by family */
  constructor(spacing: Spacing = SPACING) {
    this.#spacing = spacing;
  }

  /** Waits for the next free turn. Rejects with the signal's reason when it aborts. */
  async turn(family: ThrottleFamily, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const now = Date.now();
    await pause(this.#take(family, now) - now, signal);
    // While this request waited, one before it may have left late, or Graph refused one.
    for (let early = this.#early(family); early > 0; early = this.#early(family)) {
      await pause(early, signal);
    }
    this.#note(this.#left, family, Date.now());
  }

  /** Keeps every request of a family back, as Graph refused one for its rate. */
  hold(family: ThrottleFamily, milliseconds: number): void {
    const until = Date.now() + milliseconds;
    if (until > (this.#heldUntil.get(family) ?? 0)) this.#heldUntil.set(family, until);
  }

  /** When the next turn is; it is taken with that. */
  #take(family: ThrottleFamily, now: number): number {
    const at = Math.max(now, this.#freeAfter(this.#turns, family));
    this.#note(this.#turns, family, at);
    return at;
  }

  /** Milliseconds until a request may leave. */
  #early(family: ThrottleFamily): number {
    return this.#freeAfter(this.#left, family) - Date.now();
  }

  /** When one more may follow those of a list. */
  #freeAfter(times: ReadonlyMap<ThrottleFamily, number[]>, family: ThrottleFamily): number {
    const latest = times.get(family) ?? [];
    const together = TOGETHER[family];
    const oldest = latest.length < together ? undefined : latest[0];
    const free = oldest === undefined ? 0 : oldest + together * this.#spacing[family];
    return Math.max(free, this.#heldUntil.get(family) ?? 0);
  }

  #note(times: Map<ThrottleFamily, number[]>, family: ThrottleFamily, at: number): void {
    if (this.#spacing[family] === 0) return;
    times.set(family, [...(times.get(family) ?? []), at].slice(-TOGETHER[family]));
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
