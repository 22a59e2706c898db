import { median, ratioOf } from './statistics';

/** One line of the result. */
export interface Figure {
  readonly name: string;
  /** What was measured, for a reader: `71 ms`. */
  readonly measured: string;
  /** What it is held against: `41 ms bare node`; empty for a count. */
  readonly against: string;
  /** A ratio or a count: what the budget is about. */
  readonly value: number;
  /** The same ratio of the least values, which shows what noise did. */
  readonly best?: number;
  /** The most that `value` may be; without one the figure is for information. */
  readonly budget?: number;
  readonly kind: 'ratio' | 'count';
}

/** How a figure stands to its budget. */
export type Verdict = 'met' | 'missed' | 'reported';

/** Judges a figure by its median: a budget is met when it is not exceeded. */
export function verdictOf({ value, budget }: Figure): Verdict {
  if (budget === undefined) return 'reported';
  // NaN is no measurement that meets anything.
  return value <= budget ? 'met' : 'missed';
}

/** The verdict in words, with the distance to the budget. */
export function describeVerdict(figure: Figure): string {
  const { value, budget, kind } = figure;
  const verdict = verdictOf(figure);
  if (budget === undefined || verdict === 'reported') return '–';
  if (verdict === 'met') return 'met';
  if (kind === 'count') return `MISSED by ${value - budget}`;
  return `MISSED by ${((value / budget - 1) * 100).toFixed(0)} %`;
}

/** Two series of milliseconds that were measured in turns. */
export interface Comparison {
  readonly name: string;
  readonly measured: readonly number[];
  readonly against: readonly number[];
  /** What the second series is of: `bare node`. */
  readonly baseline: string;
  readonly budget?: number;
}

/** A figure of two series of milliseconds. */
export function compare({ name, measured, against, baseline, budget }: Comparison): Figure {
  const ratio = ratioOf(measured, against);
  return {
    name,
    measured: duration(median(measured)),
    against: `${duration(median(against))} ${baseline}`,
    value: ratio.median,
    best: ratio.least,
    kind: 'ratio',
    ...(budget !== undefined && { budget }),
  };
}

/** A figure that is a number of things. */
export function count(name: string, value: number, budget?: number): Figure {
  return {
    name,
    measured: String(value),
    against: '',
    value,
    kind: 'count',
    ...(budget !== undefined && { budget }),
  };
}

/** Milliseconds for a reader: `0.42 ms`, `71 ms`, `4.13 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 10) return `${milliseconds.toFixed(2)} ms`;
  if (milliseconds < 1_000) return `${milliseconds.toFixed(0)} ms`;
  return `${(milliseconds / 1_000).toFixed(2)} s`;
}
