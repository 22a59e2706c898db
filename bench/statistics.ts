/** The middle of several measurements; of an even number the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('nothing was measured');
  return (lower + upper) / 2;
}

/** The least of several measurements: what a run costs when nothing else disturbs it. */
export function least(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('nothing was measured');
  return Math.min(...values);
}

/** One series against another. */
export interface Ratio {
  /** Median of the ratios round by round. */
  readonly median: number;
  /** Ratio of the least values. */
  readonly least: number;
}

/**
 * Divides two series that were measured in turns. Round by round, so that a load which comes and
 * goes over the minutes of a run weighs on both sides alike.
 */
export function ratioOf(measured: readonly number[], against: readonly number[]): Ratio {
  if (measured.length !== against.length) {
    throw new RangeError(`${measured.length} runs cannot be divided by ${against.length}`);
  }
  return {
    median: median(measured.map((value, round) => value / (against[round] ?? Number.NaN))),
    least: least(measured) / least(against),
  };
}
