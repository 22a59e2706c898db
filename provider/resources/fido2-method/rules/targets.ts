import { isKnown } from '../../../framework/value';
import {
  type KnownTarget as Target,
  knownTarget,
  UNKNOWN_TARGET,
} from '../../define/targets/targeted';
import type { Fido2Config } from '../schema';

/** A target, as far as it is known. */
export interface KnownTarget extends Target {
  /** Keys of its profiles; undefined while unknown, empty where it names none. */
  readonly profiles: readonly string[] | undefined;
}

/** The include targets of a planned state, as far as they are known. */
export function targetsOf({ include_targets: targets }: Fido2Config): KnownTarget[] {
  if (targets === null) return [];
  const unknown = { ...UNKNOWN_TARGET, profiles: undefined };
  if (!isKnown(targets)) return [unknown];
  return targets.map((target) => {
    if (!isKnown(target)) return unknown;
    const { profiles } = target;
    const keys = profiles === null ? [] : isKnown(profiles) ? profiles : undefined;
    return {
      ...knownTarget(target),
      profiles: keys?.every(isKnown) === true ? keys : undefined,
    };
  });
}
