import type { VerifiedEvidence } from '../../../evidence';
import type { Graph } from '../../../graph';
import { isNotFound } from '../../../graph/graph-error';
import type { UserPasskey } from '../../../graph/user-passkeys/passkey';
import type { EntraClient } from '../define/client';

/** The passkeys of a user, and the one that evidence is about. */
export interface Held {
  readonly all: readonly UserPasskey[];
  readonly held: UserPasskey | undefined;
  /** Whether an id of Graph's means the credential of the evidence. */
  readonly isSame: (methodId: string) => boolean;
}

/**
 * Looks for the credential of evidence among the user's. What an operator registered a moment ago
 * is looked for once more: replicas answer in turns.
 */
export async function lookFor(
  { userId, credentialId, registrableUntil }: VerifiedEvidence,
  { securityKeys }: EntraClient,
  list: (userId: string) => Promise<readonly UserPasskey[]>,
  again: (userId: string) => Promise<readonly UserPasskey[]>,
): Promise<Held> {
  const isSame = await securityKeys.matcher(credentialId);
  const look = async (read: typeof list): Promise<Held> => {
    const all = await read(userId);
    return { all, held: all.find(({ id }) => isSame(id)), isSame };
  };
  const first = await look(list);
  return first.held !== undefined || registrableUntil !== undefined ? first : look(again);
}

/** Looks for it at plan; that there is no such user is told elsewhere. */
export async function heldAtPlan(
  { userPasskeys }: Graph,
  client: EntraClient,
  evidence: VerifiedEvidence,
  signal: AbortSignal,
): Promise<UserPasskey | undefined> {
  try {
    const { held } = await lookFor(
      evidence,
      client,
      (userId) => userPasskeys.list(userId, signal),
      (userId) => userPasskeys.freshList(userId, signal),
    );
    return held;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Looks for it right before it is registered. */
export function heldNow(
  { userPasskeys }: Graph,
  client: EntraClient,
  evidence: VerifiedEvidence,
  signal: AbortSignal,
): Promise<Held> {
  const list = (userId: string): Promise<readonly UserPasskey[]> =>
    userPasskeys.freshList(userId, signal);
  return lookFor(evidence, client, list, list);
}
