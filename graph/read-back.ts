import { isDeepStrictEqual } from 'node:util';
import { GraphError, isGraphError, mayHaveHappened } from './graph-error';
import { pause } from './transport/pacer';

/**
 * How long Graph's replicas may disagree after a write, in milliseconds. Microsoft gives no
 * figure; clients in the field wait this long.
 */
export const LAG_BOUND_MS = 20_000;

/** The pauses between two reads, in milliseconds; the last one repeats. */
const PAUSES = [0, 50, 100, 200, 400, 800, 1_000];

/** Reading until the replicas agree. */
export interface Stable<T> {
  readonly read: (signal: AbortSignal) => Promise<T>;
  readonly signal: AbortSignal;
  /** @default LAG_BOUND_MS */
  readonly boundMs?: number;
}

/**
 * Reads until two reads in a row are equal: replicas that disagree answer in turns.
 *
 * @throws GraphError with reason `changed` when they never are within the bound.
 */
export async function readStable<T>({
  read,
  signal,
  boundMs = LAG_BOUND_MS,
}: Stable<T>): Promise<T> {
  const end = Date.now() + boundMs;
  let last = await read(signal);
  for (let round = 0; ; round += 1) {
    await pause(pauseOf(round), signal);
    const next = await read(signal);
    if (isDeepStrictEqual(last, next)) return next;
    if (Date.now() >= end) {
      throw new GraphError(
        'changed',
        `two reads in a row never agreed within ${boundMs / 1_000} s: somebody else is changing the object, or Graph's replicas lag; run the plan again`,
      );
    }
    last = next;
  }
}

/** A write that is guarded against every other writer. */
export interface GuardedWrite<T> extends Stable<T> {
  /** Whether the object is still what the plan was made from. */
  readonly isPlannedFrom: (live: T) => boolean;
  /** Whether the object shows everything that is written. */
  readonly isKept: (live: T) => boolean;
  /**
   * Whether a write of several requests, whose answer was lost, can have left the object like this
   * and can be carried on from there.
   *
   * @default - no: a write is one request
   */
  readonly isUnderWay?: (live: T) => boolean;
  /** Sends the write, made from the object as it is. */
  readonly write: (live: T) => Promise<void>;
  /** What changed between the plan and `live`, for messages. */
  readonly describeChange: (live: T) => string;
  /** What was written and `live` does not show, for messages. */
  readonly describeLoss: (live: T) => string;
}

/** What a guarded write came to. */
export interface Written<T> {
  readonly live: T;
  /** False where replicas still disagreed at the bound; the write itself was acknowledged. */
  readonly everywhere: boolean;
}

/** How often a write is sent whose answers were lost and which turned out not to have happened. */
const ATTEMPTS = 3;

/** Before a write is sent again, in milliseconds; doubles. A service that was unavailable needs it. */
const RESEND_PAUSE_MS = 1_000;

/**
 * Writes an object that has no version tag: reads it first and compares with what the plan was
 * made from, then reads back until the write shows. Where an answer is lost, the object itself
 * tells whether the write happened.
 *
 * @throws GraphError with reason `changed` when somebody else wrote in between, and `notKept`
 * when Graph acknowledged the write and never showed it.
 */
export async function writeGuarded<T>(guarded: GuardedWrite<T>): Promise<Written<T>> {
  let lost: GraphError | undefined;
  for (let attempt = 1; ; attempt += 1) {
    const live = await readStable(guarded).catch((error: unknown) => {
      throw lost === undefined ? error : unsettled(lost, error);
    });
    if (guarded.isKept(live)) return { live, everywhere: true };
    const goesOn = lost !== undefined && guarded.isUnderWay?.(live) === true;
    if (!goesOn && !guarded.isPlannedFrom(live)) {
      throw lost === undefined
        ? changedSincePlan(guarded.describeChange(live))
        : halfWritten(lost, guarded.describeLoss(live));
    }
    if (lost !== undefined) {
      if (attempt > ATTEMPTS) throw lost;
      await pause(RESEND_PAUSE_MS * 2 ** (attempt - 2), guarded.signal);
    }
    try {
      await guarded.write(live);
    } catch (error) {
      if (!mayHaveHappened(error)) throw error;
      lost = error;
      continue;
    }
    return await readBack(guarded);
  }
}

/**
 * The error for a write whose answer was lost, and whose object cannot be read either: that the
 * write may have happened must not drown in what stopped the read.
 */
export function unsettled(lost: GraphError, error: unknown): unknown {
  if (!isGraphError(error) || error.reason === 'changed') return error;
  const message = `${lost.message}; reading it back failed as well: ${error.message}`;
  return new GraphError(lost.reason, message, lost.facts, { cause: error });
}

const changedSincePlan = (differences: string): GraphError =>
  new GraphError(
    'changed',
    `the object changed after the plan was made, so nothing was written: ${differences}. Run the plan again`,
  );

/** A write of several requests may have happened in part; or somebody else wrote as well. */
const halfWritten = (lost: GraphError, differences: string): GraphError =>
  new GraphError(
    lost.reason,
    `${lost.message}; the object shows neither what was there before nor all that was written: ${differences}. Run the plan to see what the tenant holds`,
    lost.facts,
    { cause: lost },
  );

/** Reading back what a write that was acknowledged came to. */
export type ReadBack<T> = Stable<T> & Pick<GuardedWrite<T>, 'isKept' | 'describeLoss'>;

/**
 * Reads until two reads in a row show what was written.
 *
 * @throws GraphError with reason `notKept` when none does within the bound, which begins with the
 * first read: that one may wait for other writes.
 */
export async function readBack<T>(written: ReadBack<T>): Promise<Written<T>> {
  const { read, signal, isKept, boundMs = LAG_BOUND_MS } = written;
  let end: number | undefined;
  let shown: { readonly live: T } | undefined;
  let inRow = 0;
  for (let round = 0; ; round += 1) {
    await pause(pauseOf(round), signal);
    const live = await read(signal).catch((error: unknown) => {
      throw isGraphError(error) ? unshown(error) : error;
    });
    end ??= Date.now() + boundMs;
    if (isKept(live)) {
      shown = { live };
      inRow += 1;
      if (inRow === 2) return { live, everywhere: true };
    } else {
      inRow = 0;
    }
    if (Date.now() < end) continue;
    if (shown !== undefined) return { ...shown, everywhere: false };
    throw new GraphError(
      'notKept',
      `Graph acknowledged the write, but ${boundMs / 1_000} s later still shows something else: ${written.describeLoss(live)}. Run the plan to see what the tenant holds`,
    );
  }
}

const unshown = (error: GraphError): GraphError =>
  new GraphError(
    error.reason,
    `Graph acknowledged the write, but reading it back failed: ${error.message}`,
    error.facts,
    { cause: error },
  );

const pauseOf = (round: number): number => PAUSES[Math.min(round, PAUSES.length - 1)] ?? 0;
