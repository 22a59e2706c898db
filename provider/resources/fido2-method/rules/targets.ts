import { bareObjectId } from '../../../../model/object-id';
import { isKnown } from '../../../framework/value';
import type { Fido2Config } from '../schema';

/** A target, as far as it is known. */
export interface KnownTarget {
  /** `all_users`, or the id of a group or user in lower case; undefined while unknown. */
  readonly id: string | undefined;
  /** How messages call it. */
  readonly name: string;
  /** Keys of its profiles; undefined while unknown, empty where it names none. */
  readonly profiles: readonly string[] | undefined;
}

/** Stands for any number of targets that nobody knows yet. */
const UNKNOWN_TARGET: KnownTarget = {
  id: undefined,
  name: '(known after apply)',
  profiles: undefined,
};

/** The include targets of a planned state, as far as they are known. */
export function targetsOf(planned: Fido2Config): KnownTarget[] {
  const { include_targets: targets } = planned;
  if (targets === null) return [];
  if (!isKnown(targets)) return [UNKNOWN_TARGET];
  return targets.map((target) => {
    if (!isKnown(target)) return UNKNOWN_TARGET;
    const { all_users: everyone, group_id: group, user_id: user, profiles } = target;
    const [kind, given] = group === null ? (['user', user] as const) : (['group', group] as const);
    const id = typeof given === 'string' ? bareObjectId(given) : undefined;
    const keys = profiles === null ? [] : isKnown(profiles) ? profiles : undefined;
    return {
      id: everyone === true ? 'all_users' : id,
      name: everyone === true ? 'all_users' : `${kind} ${id ?? '(known after apply)'}`,
      profiles: keys?.every(isKnown) === true ? keys : undefined,
    };
  });
}
