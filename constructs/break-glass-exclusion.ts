import type { Construct } from 'constructs';
import { satisfiesWithPasskey } from '../model/conditional-access/grant';
import type { BreakGlass, BreakGlassAccount } from './break-glass';
import type { Grant } from './grant';
import { idOf } from './reference';
import type { UndeclaredBreakGlass } from './undeclared-break-glass';

/** What is declared of accounts for emergencies, or that nothing is. */
export type EmergencyAccess = BreakGlass | UndeclaredBreakGlass;

/** Who is left out of a policy because it would stop an account for emergencies. */
export interface EmergencyExclusion {
  readonly users: readonly string[];
  readonly groups: readonly string[];
}

/**
 * Who has to be left out of a policy: accounts that no policy may apply to, and those whose keys do
 * not satisfy what it demands. All of them together are one group, where there is one.
 */
export function excludedBreakGlass(
  { accounts, group }: EmergencyAccess,
  grant: Grant | undefined,
): EmergencyExclusion {
  const stopped = accounts.filter((account) => isStopped(account, grant));
  if (stopped.length === accounts.length && group !== undefined) {
    return { users: [], groups: [idOf(group, 'group')] };
  }
  return { users: stopped.map(({ user }) => idOf(user, 'user')), groups: [] };
}

/**
 * Groups that are left out where accounts for emergencies have no business: theirs, or none where a
 * record says that no account is declared. Methods take no new exclusion of a user, so the accounts
 * themselves do not do.
 *
 * @throws Error naming the construct when there are accounts, and they have no group.
 */
export function emergencyGroups(
  { node }: Construct,
  { accounts, group }: EmergencyAccess,
): readonly string[] {
  if (group !== undefined) return [idOf(group, 'group')];
  if (accounts.length === 0) return [];
  throw new Error(
    `${node.path}: accounts for emergencies have no group, and only a group can be left out here; give BreakGlass one`,
  );
}

function isStopped({ design, keys }: BreakGlassAccount, grant: Grant | undefined): boolean {
  if (design === 'excluded') return true;
  if (grant === undefined) return false;
  const { operator, builtInControls: controls, strength } = grant;
  const demand = { operator, controls, strength: strength?.demanded ?? null };
  const models = keys.map(({ model }) => model);
  return satisfiesWithPasskey(demand, models) !== 'yes';
}
