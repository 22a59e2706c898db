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

/** Groups that are left out where accounts for emergencies have no business: none, or theirs. */
export const emergencyGroups = ({ group }: EmergencyAccess): string[] =>
  group === undefined ? [] : [idOf(group, 'group')];

function isStopped({ design, keys }: BreakGlassAccount, grant: Grant | undefined): boolean {
  if (design === 'excluded') return true;
  if (grant === undefined) return false;
  const { operator, builtInControls: controls, strength } = grant;
  const demand = { operator, controls, strength: strength?.demanded ?? null };
  const models = keys.map(({ model }) => model);
  return satisfiesWithPasskey(demand, models) !== 'yes';
}
