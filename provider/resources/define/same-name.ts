import type { Graph } from '../../../graph';
import { quote } from '../../../model/quote';
import type { Message } from '../../framework/diagnostics';

const taken = new WeakMap<Graph, Set<string>>();

/**
 * Takes a name for a planned object of a session.
 *
 * @param what - what the object is: `policy`
 * @returns whether another planned one has taken it before
 */
export function isTakenInPlan(graph: Graph, what: string, name: string): boolean {
  const names = taken.get(graph) ?? new Set<string>();
  taken.set(graph, names);
  const key = `${what} ${name}`;
  const isTaken = names.has(key);
  names.add(key);
  return isTaken;
}

/** A planned name, beside what the tenant has. */
export interface PlannedName {
  /** What messages call the object: `policy`. */
  readonly what: string;
  readonly name: string;
  readonly live: readonly { readonly id: string; readonly displayName?: string | null }[];
}

/** What to tell of a new name that another object has as well, where Graph takes both. */
export function sameName(
  graph: Graph,
  { what, name, live }: PlannedName,
): Required<Message> | undefined {
  const inPlan = isTakenInPlan(graph, what, name);
  const twin = live.find(({ displayName }) => displayName === name);
  if (!inPlan && twin === undefined) return undefined;
  const where =
    twin === undefined
      ? `The plan has another ${what} ${quote(name)}`
      : `The tenant has a ${what} ${quote(name)} already (${twin.id})`;
  const fix =
    twin === undefined
      ? 'Choose another name.'
      : 'Import that one if it is meant, or choose another name.';
  return {
    summary: `Another ${what} has this name`,
    detail: `${where}. Graph takes both, and people take one for the other. ${fix}`,
    path: ['display_name'],
  };
}
