import type { EntraClient } from '../define/client';

/** What was planned for which slot, in each session. */
const slots = new WeakMap<EntraClient, Map<string, string>>();

/**
 * Takes a key for a slot.
 *
 * @param keys - its ids: of the credential, of the method, as far as they are known
 * @param id - the id of the slot's resource
 * @returns the other slot that has it
 */
export function otherSlotOf(
  client: EntraClient,
  keys: readonly (string | null | undefined)[],
  id: string,
): string | undefined {
  const ofSession = slots.get(client) ?? new Map<string, string>();
  slots.set(client, ofSession);
  for (const key of keys) {
    if (key === null || key === undefined) continue;
    const taken = ofSession.get(key);
    if (taken !== undefined && taken !== id) return taken;
    ofSession.set(key, id);
  }
  return undefined;
}
