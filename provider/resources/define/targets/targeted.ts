import { bareObjectId } from '../../../../model/object-id';
import { ELEMENT, type Path } from '../../../framework/path';
import { isKnown, type Unknown } from '../../../framework/value';

/** A value that may be absent or unknown. */
type Planned<T> = T | null | Unknown;

/** A target as its author declares it. */
export interface TargetConfig {
  readonly all_users: Planned<boolean>;
  readonly group_id: Planned<string>;
  readonly user_id: Planned<string>;
}

/** A state, or a part of one, that says whom something is for. */
export interface Targeted {
  readonly include_targets?: Planned<readonly (TargetConfig | Unknown)[]>;
  /** Where only one is possible. */
  readonly include_target?: Planned<TargetConfig>;
  readonly exclude_group_ids?: Planned<readonly (string | Unknown)[]>;
  readonly exclude_user_ids?: Planned<readonly (string | Unknown)[]>;
}

/**
 * The way to what says whom something is for, by names of attributes; empty where the state
 * itself does. Of a collection on the way it means every element.
 */
export type Place = readonly string[];

/** The state itself says whom something is for. */
export const WHOLE: Place = [];

/** What says whom something is for, and where that stands. */
export interface Part {
  readonly part: Targeted;
  readonly path: Path;
}

/** What stands at a place; nothing while it is unknown. */
export function partsAt(state: object, [step, ...steps]: Place, path: Path = []): Part[] {
  if (step === undefined) return [{ part: state, path }];
  const inner = (state as Readonly<Record<string, unknown>>)[step];
  const here = [...path, step];
  if (Array.isArray(inner)) {
    return inner.filter(isObject).flatMap((one) => partsAt(one, steps, [...here, ELEMENT]));
  }
  return isObject(inner) ? partsAt(inner, steps, here) : [];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A target, as far as it is known. */
export interface KnownTarget {
  /** `all_users`, or the id of a group or user in lower case; undefined while unknown. */
  readonly id: string | undefined;
  /** How messages call it. */
  readonly name: string;
}

/** Stands for any number of targets that nobody knows yet. */
export const UNKNOWN_TARGET: KnownTarget = { id: undefined, name: '(known after apply)' };

/** A target, as far as it is known. */
export function knownTarget(target: TargetConfig | Unknown): KnownTarget {
  if (!isKnown(target)) return UNKNOWN_TARGET;
  const { all_users: everyone, group_id: group, user_id: user } = target;
  if (everyone === true) return { id: 'all_users', name: 'all_users' };
  const [kind, given] = group === null ? (['user', user] as const) : (['group', group] as const);
  const id = typeof given === 'string' ? bareObjectId(given) : undefined;
  return { id, name: `${kind} ${id ?? '(known after apply)'}` };
}

/** The include targets of a planned state, as far as they are known. */
export function targetsOf({ include_targets: targets }: Targeted): KnownTarget[] {
  if (targets === null || targets === undefined) return [];
  return isKnown(targets) ? targets.map(knownTarget) : [UNKNOWN_TARGET];
}

/** Attributes that exclude, and what their ids are. */
export const EXCLUSIONS = [
  ['exclude_group_ids', 'group'],
  ['exclude_user_ids', 'user'],
] as const;

/** An exclusion that a change touches. */
export interface ExclusionChange {
  readonly path: Path;
  /** What is excluded newly, as messages call it. */
  readonly added: readonly string[];
  /** What is excluded no longer; empty while something is unknown that may keep it. */
  readonly removed: readonly string[];
  /** Whether nothing is left. */
  readonly emptied: boolean;
}

/** What a change does to the exclusions. */
export function changedExclusions(planned: Targeted, current: Targeted): ExclusionChange[] {
  return EXCLUSIONS.flatMap(([attribute, kind]) => {
    const now = planned[attribute];
    if (now === null || now === undefined || !isKnown(now)) return [];
    const after = new Set(now.filter(isKnown).map(bareObjectId));
    const before = new Set(knownIds(current[attribute]).map(bareObjectId));
    const nameOf = (id: string): string => `${kind} ${id}`;
    return [
      {
        path: [attribute],
        added: [...after].filter((id) => !before.has(id)).map(nameOf),
        removed: now.every(isKnown) ? [...before].filter((id) => !after.has(id)).map(nameOf) : [],
        emptied: now.length === 0,
      },
    ];
  });
}

/** The ids of an exclusion that are known. */
export const knownIds = (ids: Targeted['exclude_group_ids']): readonly string[] =>
  ids === null || ids === undefined || !isKnown(ids) ? [] : ids.filter(isKnown);
