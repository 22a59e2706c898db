import type { Message } from '../../framework/diagnostics';
import type { PrivateState } from '../../framework/private-state';
import type { EntraClient } from '../define/client';
import { otherSlotOf } from './credentials';
import { type KeyPrior, resourceId } from './schema';
import { slotTwice, twoSlots } from './words';

/**
 * How a session meets the resource of a slot: with a key that the state has, as one that stays or
 * changes in place, as one that is put there anew, as one whose key a destroy removes.
 */
type Meeting = 'read' | 'kept' | 'created' | 'destroyed';

/**
 * What cannot both be of one slot, in whatever order it comes. A creation beside anything else is a
 * replacement, another address or a second resource: the destroy of the one takes the key from the
 * other. Nothing else tells, as Terraform gives no provider an address.
 */
const CLASHES: Readonly<Record<Meeting, readonly Meeting[]>> = {
  read: ['created'],
  kept: ['kept', 'created'],
  created: ['read', 'kept', 'created', 'destroyed'],
  destroyed: ['created'],
};

const sessions = new WeakMap<EntraClient, Map<string, Set<Meeting>>>();

type Slot = Pick<KeyPrior, 'user_id' | 'slot'>;

/**
 * Takes a slot for a resource; Terraform plans each one once a session.
 *
 * @returns why it cannot be
 */
export function slotRefusal(
  client: EntraClient,
  slot: Slot,
  meeting: Meeting,
): Message | undefined {
  const ofSession = sessions.get(client) ?? new Map<string, Set<Meeting>>();
  sessions.set(client, ofSession);
  const before = ofSession.get(idOf(slot)) ?? new Set<Meeting>();
  ofSession.set(idOf(slot), before);
  const isTaken = CLASHES[meeting].some((other) => before.has(other));
  before.add(meeting);
  return isTaken ? slotTwice(slot) : undefined;
}

/**
 * Takes the key of a resource for its slot, one that stays or one that a destroy removes.
 *
 * @param keys - what it is known by: the ids of credential and method, the digest of its evidence
 */
export function keyRefusal(
  client: EntraClient,
  slot: Slot,
  keys: readonly (string | null | undefined)[],
  stays: boolean,
): Message | undefined {
  const id = idOf(slot);
  const other = otherSlotOf(client, keys, { id, stays });
  if (other === undefined) return undefined;
  return other === id ? slotTwice(slot) : twoSlots(id, other);
}

/** Why a destroy would take its key from another resource. */
export const destroyRefusal = (client: EntraClient, prior: KeyPrior): Message | undefined =>
  slotRefusal(client, prior, 'destroyed') ?? keyRefusal(client, prior, keysOf(prior), false);

/** What a key of the state is known by. */
export const keysOf = (prior: KeyPrior): readonly (string | null)[] => [
  prior.method_id,
  prior.credential_id,
  prior.evidence_sha256?.toLowerCase() ?? null,
];

/** Whether a destroy takes a key from its user, as far as the state says. */
export const takesTheKey = ({ method_id: methodId, deletion_policy: policy }: KeyPrior): boolean =>
  methodId !== null && policy !== 'abandon';

/** The slot of a resource of which that is known after apply only. */
export const OPEN_SLOT: Slot = { user_id: null, slot: null };

const idOf = ({ user_id: userId, slot }: Slot): string =>
  userId === null || slot === null ? 'a slot that is known after apply' : resourceId(userId, slot);

/** Set while a creation is planned: a destroy that comes with it is one half of a replacement. */
const CREATED = 'created';

/** Remembers that a plan puts a resource there anew. */
export function rememberCreation(privateState: PrivateState): void {
  privateState.set(CREATED, true);
}

/** Ends that: the resource is there. */
export function forgetCreation(privateState: PrivateState): void {
  privateState.delete(CREATED);
}

/** Whether what is destroyed was planned together with its successor. */
export const isReplaced = (privateState: PrivateState): boolean =>
  privateState.get(CREATED) === true;
