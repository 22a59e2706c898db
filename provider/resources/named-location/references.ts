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
): Promise<NamedPolicy[]> {
  return policiesListing(await graph.policies.list(signal), PLACES, id);
}
