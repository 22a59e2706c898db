import type { Graph } from '../../../graph';
import { type NamedPolicy, policiesListing } from '../define/referring-policies';

const PLACES = [['conditions', 'applications', 'includeAuthenticationContextClassReferences']];

/** The policies that demand something for a context. */
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
