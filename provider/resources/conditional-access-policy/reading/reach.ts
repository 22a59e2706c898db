import { isKnown } from '../../../framework/value';
import type { PolicyConfig } from '../schema';
import { usersOf } from './conditions';
import { filterChanges } from './filters';
import { guestChanges } from './guests';
import { knownEntries } from './parts';
import type { ReachChange } from './reach-change';
import { entriesOf, knownEntriesOf, type PolicySet, SETS } from './sets';

/** What a change does to where a policy applies. What is not known yet is left out. */
export function reachChanges(planned: PolicyConfig, current: PolicyConfig): ReachChange[] {
  return [
    ...SETS.flatMap((set) => setChanges(set, planned, current)),
    ...guestChanges(planned, current),
    ...filterChanges(planned, current),
  ].filter((one) => !isCovered(one, planned, current));
}

/** Whether every user is included anyhow, so that more or fewer by another way change nothing. */
function isCovered(
  { effect, difference }: ReachChange,
  planned: PolicyConfig,
  current: PolicyConfig,
): boolean {
  const [, object, name] = difference.path;
  if (object !== 'users' || typeof name !== 'string' || !name.startsWith('include_')) return false;
  return includesEverybody(effect === 'wider' ? current : planned);
}

const includesEverybody = (policy: PolicyConfig): boolean =>
  knownEntries(usersOf(policy, 'include_users')).includes('All');

/** Whether a policy is off before and after: where it would apply does not matter then. */
export const staysOff = (planned: PolicyConfig, current: PolicyConfig): boolean =>
  isKnown(planned.state) && planned.state === 'disabled' && current.state === 'disabled';

function setChanges(set: PolicySet, planned: PolicyConfig, current: PolicyConfig): ReachChange[] {
  const before = knownEntriesOf(current, set);
  const now = knownEntriesOf(planned, set);
  const isOpen = entriesOf(planned, set) === undefined;
  const added = without(now, before);
  // What is unknown may be what seems to go.
  const removed = isOpen ? [] : without(before, now);
  if (set.side === 'exclude') {
    return [...change('excluded', set, { added }), ...change('wider', set, { removed })];
  }
  const wasAll = isEverything(set, before);
  const isAll = isEverything(set, now) && !(isOpen && now.length === 0);
  if (wasAll && isAll) return [];
  if (set.empty === 'everything' && wasAll) return change('narrower', set, { added, removed });
  if (set.empty === 'everything' && isAll) return change('wider', set, { added, removed });
  return [
    ...(wasAll ? [] : change('wider', set, { added: added.filter(isSomebody) })),
    ...(isAll ? [] : change('narrower', set, { removed: removed.filter(isSomebody) })),
  ];
}

const isEverything = ({ all, empty }: PolicySet, entries: readonly string[]): boolean =>
  (empty === 'everything' && entries.length === 0) || (all !== undefined && entries.includes(all));

const isSomebody = (entry: string): boolean => entry !== 'None';

const without = (left: readonly string[], right: readonly string[]): readonly string[] => {
  const known = new Set(right.map((entry) => entry.toLowerCase()));
  return left.filter((entry) => !known.has(entry.toLowerCase()));
};

function change(
  effect: ReachChange['effect'],
  { path }: PolicySet,
  { added = [], removed = [] }: { added?: readonly string[]; removed?: readonly string[] },
): ReachChange[] {
  if (added.length === 0 && removed.length === 0) return [];
  return [{ effect, difference: { path, added, removed } }];
}
