import { type JsonObject, objects, text } from '../json';

/** Whom a method includes or excludes. */
export interface Target {
  /** Lower-case id of a group or user, or `all_users`. */
  readonly id: string;
  readonly targetType: string;
  readonly raw: JsonObject;
}

export const targetLists = ['includeTargets', 'excludeTargets'] as const;
export type TargetList = (typeof targetLists)[number];

export function targetsOf(parent: JsonObject, list: TargetList): readonly Target[] {
  return objects(parent, list).map((raw) => ({
    id: text(raw, 'id').toLowerCase(),
    targetType: text(raw, 'targetType'),
    raw,
  }));
}

/** Targets that a write adds; those that are stored already stay unjudged. */
export function addedTargets(
  before: JsonObject,
  after: JsonObject,
  list: TargetList,
): readonly Target[] {
  const stored = targetsOf(before, list);
  return targetsOf(after, list).filter(
    ({ id, targetType }) =>
      !stored.some((other) => other.id === id && other.targetType === targetType),
  );
}
