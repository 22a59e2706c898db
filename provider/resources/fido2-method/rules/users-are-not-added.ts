import { bareObjectId } from '../../../../model/object-id';
import { ELEMENT, type Path } from '../../../framework/path';
import { isKnown, type Unknown } from '../../../framework/value';
import type { Fido2Config } from '../schema';
import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';

export const usersAreNotAdded: Fido2Rule = {
  name: 'users-are-not-added',
  claim: 'Microsoft discourages single users as targets: those that are live may stay.',
  source: CONFIGURATION_PAGE,
  *check(planned, current) {
    const places: [Path, string[], string[]][] = [
      [['include_targets', ELEMENT, 'user_id'], includedUsers(planned), includedUsers(current)],
      [['exclude_user_ids'], excludedUsers(planned), excludedUsers(current)],
    ];
    for (const [path, now, before] of places) {
      for (const id of now.filter((one) => !before.includes(one))) {
        yield {
          verdict: 'refuse',
          summary: 'Users cannot be added as targets',
          detail: `User ${id} is no target now. Put the user into a group and target the group.`,
          path,
        };
      }
    }
  },
};

function includedUsers({ include_targets: targets }: Fido2Config): string[] {
  if (targets === null || !isKnown(targets)) return [];
  return bare(targets.map((target) => (isKnown(target) ? target.user_id : null)));
}

function excludedUsers({ exclude_user_ids: ids }: Fido2Config): string[] {
  return ids === null || !isKnown(ids) ? [] : bare(ids);
}

const bare = (ids: readonly (string | null | Unknown)[]): string[] =>
  ids.flatMap((id) => (typeof id === 'string' ? [bareObjectId(id)] : []));
