import type { Graph } from '../../../../graph';
import { isGraphError } from '../../../../graph/graph-error';
import type { Principal } from '../../../../model/conditional-access/who';
import { quote } from '../../../../model/quote';
import type { BreakGlassAccount } from './break-glass';

/** An account as assignments see it. */
export interface KnownAccount {
  readonly principal: Principal;
  /** What kept its memberships from being read, if anything did. */
  readonly problem: string | undefined;
}

/**
 * Reads what an account belongs to.
 *
 * @param refresh - whether memberships that were read before are read again
 */
export async function knownAccount(
  { memberships }: Graph,
  { userId }: BreakGlassAccount,
  refresh: boolean,
  signal: AbortSignal,
): Promise<KnownAccount> {
  const account = { id: userId, isGuest: false };
  try {
    const read = refresh ? memberships.refreshed(userId, signal) : memberships.of(userId, signal);
    return { principal: { ...account, ...(await read) }, problem: undefined };
  } catch (error) {
    if (!isGraphError(error)) throw error;
    const problem =
      error.facts.status === 404
        ? `the tenant has no user ${quote(userId)}; correct break_glass`
        : `its memberships cannot be read: ${error.message}`;
    return { principal: { ...account, groups: undefined, roles: undefined }, problem };
  }
}
