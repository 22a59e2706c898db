import type { Graph } from '../../../graph';
import { policiesListing, type NamedPolicy } from '../define/referring-policies';

const PLACES = [
  ['conditions', 'locations', 'includeLocations'],
  ['conditions', 'locations', 'excludeLocations'],
];

/** The policies that include or exclude a location. */
export async function policiesOf(
  graph: Graph,
  id: string,
  signal: AbortSignal,
  again = false,
): Promise<NamedPolicy[]> {
  const { policies } = graph;
  const all = await (again ? policies.freshList(signal) : policies.list(signal));
  return policiesListing(all, PLACES, id);
}
