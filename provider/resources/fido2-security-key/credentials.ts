import type { EntraClient } from '../define/client';

/** What a session makes of a key: which slot's it is, and whether it stays. */
interface Use {
  /** The id of the slot's resource. */
  readonly id: string;
  readonly stays: boolean;
}

const sessions = new WeakMap<EntraClient, Map<string, Use>>();

/**
 * Takes a key for a slot.
 *
 * @param keys - its ids: of the credential, of the method, as far as they are known
 * @returns the slot of the resource that has it, or destroys it, beside this one
 */
export function otherSlotOf(
  client: EntraClient,
  keys: readonly (string | null | undefined)[],
  use: Use,
): string | undefined {
  const ofSession = sessions.get(client) ?? new Map<string, Use>();
  sessions.set(client, ofSession);
  for (const key of keys) {
    if (key === null || key === undefined) continue;
    const taken = ofSession.get(key);
    if (taken !== undefined && !areOne(taken, use)) return taken.id;
    ofSession.set(key, use);
  }
  return undefined;
}

/** Whether two uses are of one resource, or do no harm: a key that goes twice is gone. */
const areOne = (one: Use, other: Use): boolean =>
  one.stays === other.stays && (!one.stays || one.id === other.id);
