import type { Graph } from '../../../../graph';
import { isGraphError } from '../../../../graph/graph-error';
import type { Principal } from '../../../../model/conditional-access/who';
import type { BreakGlassAccount } from './break-glass';

/** An account as assignments see it. */
export interface KnownAccount {
  readonly principal: Principal;
  /** Whether the tenant has no such user. */
  readonly isMissing: boolean;
  /** What kept its memberships, or only its roles, from being read, if anything did. */
  readonly problem: string | undefined;
}

/** Graph gives nothing but ids of what an application may not read. */
const ROLES_HIDDEN =
  'its directory roles cannot be told apart; grant the application Directory.Read.All';

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
  // A guest would be no account to get in with: it signs in at its home tenant.
  const account = { id: userId, isGuest: false };
  try {
    const reading = refresh
      ? memberships.refreshed(userId, signal)
      : memberships.of(userId, signal);
    const read = await reading;
    const problem = read.roles === undefined ? ROLES_HIDDEN : undefined;
    return { principal: { ...account, ...read }, isMissing: false, problem };
  } catch (error) {
    if (!isGraphError(error)) throw error;
    return {
      principal: { ...account, groups: undefined, roles: undefined },
      isMissing: error.facts.status === 404,
      problem: `its memberships cannot be read: ${error.message}`,
    };
  }
}
