import { bareObjectId } from '../../../../../model/object-id';
import { ELEMENT, formatPath, type Path } from '../../../../framework/path';
import { isKnown, type Unknown } from '../../../../framework/value';
import type { Rule } from '../../rules';
import {
  knownIds,
  partsAt,
  type Place,
  type TargetConfig,
  type Targeted,
  WHOLE,
} from '../targeted';

/** @param source - page on what is targeted */
export const usersAreNotAdded = (
  source: string,
  places: readonly Place[] = [WHOLE],
): Rule<Targeted, Targeted> => ({
  name: 'users-are-not-added',
  claim: 'Microsoft discourages single users as targets: those that are live may stay.',
  source,
  *check(planned, current) {
    for (const place of places) {
      const before = usersAt(current, place);
      for (const { path, ids } of usersAt(planned, place)) {
        const live = before.filter((one) => formatPath(one.path) === formatPath(path));
        for (const id of ids.filter((one) => !live.some(({ ids: known }) => known.includes(one)))) {
          yield {
            verdict: 'refuse',
            summary: 'Users cannot be added as targets',
            detail: `User ${id} is no target now. Put the user into a group and target the group.`,
            path,
          };
        }
      }
    }
  },
});

/** Users that a state names at a place, by the attribute that names them. */
const usersAt = (state: Targeted, place: Place): { path: Path; ids: string[] }[] =>
  partsAt(state, place).flatMap(({ part, path }) => {
    const { include_targets: targets = null, include_target: only = null } = part;
    const several = targets === null || !isKnown(targets) ? [] : targets;
    return [
      { path: [...path, 'include_targets', ELEMENT, 'user_id'], ids: several.flatMap(userOf) },
      { path: [...path, 'include_target', 'user_id'], ids: only === null ? [] : userOf(only) },
      {
        path: [...path, 'exclude_user_ids'],
        ids: knownIds(part.exclude_user_ids).map(bareObjectId),
      },
    ];
  });

const userOf = (target: TargetConfig | Unknown): string[] =>
  isKnown(target) && typeof target.user_id === 'string' ? [bareObjectId(target.user_id)] : [];
