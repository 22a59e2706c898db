import type { Graph } from '../../../graph';

/** Which slot a credential was planned for, in each session. */
const slots = new WeakMap<Graph, Map<string, string>>();

/**
 * Takes a credential for a slot.
 *
 * @param id - the id of the slot's resource
 * @returns the other slot that has it
 */
export function slotOfCredential(
  graph: Graph,
  credentialId: string,
  id: string,
): string | undefined {
  const ofSession = slots.get(graph) ?? new Map<string, string>();
  slots.set(graph, ofSession);
  const taken = ofSession.get(credentialId);
  if (taken !== undefined && taken !== id) return taken;
  ofSession.set(credentialId, id);
  return undefined;
}
