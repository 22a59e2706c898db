import type { Graph } from '../../../graph';
import type { Diagnostics } from '../../framework/diagnostics';

/** Objects of one kind in a tenant. */
export interface Stock {
  /** What they are: `named locations`. */
  readonly what: string;
  /** The most that a tenant has. */
  readonly most: number;
  /** What it has. */
  readonly has: number;
}

/** What the tenant had when a session first looked, and the creations planned since. */
interface Count {
  readonly had: number;
  planned: number;
}

const counts = new WeakMap<Graph, Map<string, Count>>();

/**
 * Counts one more planned creation of a session. The tenant is counted as it was before the first
 * one: an apply plans each creation again while others are done already.
 */
export function countCreation(
  graph: Graph,
  { what, has }: Pick<Stock, 'what' | 'has'>,
): Readonly<Count> {
  const ofSession = counts.get(graph) ?? new Map<string, Count>();
  counts.set(graph, ofSession);
  const count = ofSession.get(what) ?? { had: has, planned: 0 };
  ofSession.set(what, count);
  count.planned += 1;
  return { ...count };
}

/** Refuses one more object than a tenant can have, those counted that the same plan creates. */
export function refuseBeyond(graph: Graph, stock: Stock, diagnostics: Diagnostics): void {
  const { what, most } = stock;
  const { had, planned } = countCreation(graph, stock);
  if (had + planned <= most) return;
  const others = planned === 1 ? '' : `, and the plan creates ${planned} or more`;
  diagnostics.error({
    summary: `Too many ${what}`,
    detail: `A tenant has at most ${most} ${what}, and this one has ${had}${others}. Remove one first, in an apply of its own.`,
  });
}
