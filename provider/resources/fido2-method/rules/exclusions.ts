import { bareObjectId } from '../../../../model/object-id';
import { isKnown } from '../../../framework/value';
import type { Fido2Config, Fido2State } from '../schema';

/** Attributes that exclude, and what their ids are. */
const KINDS = [
  ['exclude_group_ids', 'group'],
  ['exclude_user_ids', 'user'],
] as const;

/** An exclusion that a change touches. */
export interface ExclusionChange {
  readonly attribute: (typeof KINDS)[number][0];
  /** What is excluded newly, as messages call it. */
  readonly added: readonly string[];
  /** What is excluded no longer; empty while something is unknown that may keep it. */
  readonly removed: readonly string[];
  /** Whether nothing is left. */
  readonly emptied: boolean;
}

/** What a change does to the exclusions. */
export function changedExclusions(planned: Fido2Config, current: Fido2State): ExclusionChange[] {
  return KINDS.flatMap(([attribute, kind]) => {
    const now = planned[attribute];
    if (now === null || !isKnown(now)) return [];
    const after = new Set(now.filter(isKnown).map(bareObjectId));
    const before = new Set((current[attribute] as readonly string[]).map(bareObjectId));
    const nameOf = (id: string): string => `${kind} ${id}`;
    return [
      {
        attribute,
        added: [...after].filter((id) => !before.has(id)).map(nameOf),
        removed: now.every(isKnown) ? [...before].filter((id) => !after.has(id)).map(nameOf) : [],
        emptied: now.length === 0,
      },
    ];
  });
}
