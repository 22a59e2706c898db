import type { Graph } from '../../../graph';
import { isGraphError } from '../../../graph/graph-error';
import type { UserAccount } from '../../../graph/user-passkeys/accounts';
import type { Diagnostics } from '../../framework/diagnostics';

/**
 * The user of a key.
 *
 * @returns null where the tenant has none, undefined where users may not be read
 */
export async function accountOf(
  { userAccounts }: Graph,
  userId: string,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<UserAccount | null | undefined> {
  try {
    return await userAccounts.of(userId, signal);
  } catch (error) {
    if (!isGraphError(error) || error.facts.status !== 403) throw error;
    diagnostics.warn({
      summary: 'Users of security keys were not read',
      detail: `Whether their names changed since keys were registered is not known: ${error.message}`,
    });
    return undefined;
  }
}
