import { bareObjectId } from '../../../../model/object-id';
import type { Path } from '../../../framework/path';
import { isKnown } from '../../../framework/value';
import type { ManagedConfig } from '../schema';

/** What a change does to one exclusion. */
interface ExclusionChange {
  readonly path: Path;
  /** What is excluded newly, as messages call it. */
  readonly added: readonly string[];
  /** What is excluded no longer; empty while something is unknown that may keep it. */
  readonly removed: readonly string[];
}

const NAMED = [
  ['exclude_users', 'user'],
  ['exclude_groups', 'group'],
  ['exclude_roles', 'role'],
] as const;

/** What a change does to the exclusions of a policy. */
export function changedExclusions(
  planned: ManagedConfig,
  current: ManagedConfig,
): ExclusionChange[] {
  const lists = NAMED.map(([name, kind]) => [name, kind, planned[name], current[name]] as const);
  const kinds = [GUESTS, 'guests of the kind', kindsOf(planned), kindsOf(current)] as const;
  return [...lists, kinds].map(([name, kind, now, before]) => {
    const named = (entry: string): string => `${kind} ${entry}`;
    const [after, then] = [known(now), known(before)];
    return {
      path: [name],
      added: after.filter((entry) => !then.includes(entry)).map(named),
      removed: isWhole(now) ? then.filter((entry) => !after.includes(entry)).map(named) : [],
    };
  });
}

type List = ManagedConfig['exclude_users'];

const GUESTS = 'exclude_guests_or_external_users';

function kindsOf({ [GUESTS]: guests }: ManagedConfig): List {
  return guests === null || !isKnown(guests) ? guests : guests.guest_or_external_user_types;
}

const known = (list: List): string[] =>
  list === null || !isKnown(list) ? [] : list.filter(isKnown).map(bareObjectId);

const isWhole = (list: List): boolean => list !== null && isKnown(list) && list.every(isKnown);
