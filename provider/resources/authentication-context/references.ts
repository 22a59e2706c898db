import type { Graph } from '../../../graph';
import { type NamedPolicy, policiesListing } from '../define/referring-policies';

const PLACES = [['conditions', 'applications', 'includeAuthenticationContextClassReferences']];

/** The policies that demand something for a context. */
export async function policiesOf(
  graph: Graph,
  id: string,
  signal: AbortSignal,
): Promise<NamedPolicy[]> {
  return policiesListing(await graph.policies.list(signal), PLACES, id);
}
