import { fido2Facts } from '../../facts/fido2';
import { equal, own } from '../../json';
import type { MethodChange, MethodRule } from '../configuration';
import { hasOptedIn, profilesOf, type Target, targetsOf } from './view';

const ALL_USERS = 'all_users';
const LISTS = ['includeTargets', 'excludeTargets'] as const;

/** Targets that the write adds; those that are stored already stay unjudged. */
function added(change: MethodChange, list: (typeof LISTS)[number]): readonly Target[] {
  const stored = targetsOf(change.before, list);
  return targetsOf(change.after, list).filter(
    ({ id, targetType }) =>
      !stored.some((other) => other.id === id && other.targetType === targetType),
  );
}

const profileExists: MethodRule = {
  fact: fido2Facts.F8status,
  concerns: ['includeTargets'],
  problem: ({ before, after }) => {
    const known = new Set(profilesOf(after).map(({ id }) => id));
    const stored = targetsOf(before, 'includeTargets');
    for (const target of targetsOf(after, 'includeTargets')) {
      if (stored.some((other) => equal(other.raw, target.raw))) continue;
      const missing = target.profiles.find((id) => !known.has(id));
      if (missing !== undefined) {
        return `Target '${target.id}' allows passkey profile '${missing}', which does not exist; expected ids of passkeyProfiles.`;
      }
    }
    return undefined;
  },
};

const profileNamed: MethodRule = {
  fact: fido2Facts.targetProfiles,
  concerns: ['includeTargets'],
  problem: ({ after }) => {
    if (!hasOptedIn(after)) return undefined;
    const empty = targetsOf(after, 'includeTargets').find(({ profiles }) => profiles.length === 0);
    return empty
      ? `Target '${empty.id}' allows no passkey profile; expected at least one in allowedPasskeyProfiles.`
      : undefined;
  },
};

const targetExists: MethodRule = {
  fact: fido2Facts.targetExists,
  concerns: LISTS,
  problem: (change) => {
    for (const list of LISTS) {
      for (const { id, targetType } of added(change, list)) {
        const literal = id === ALL_USERS && targetType === 'group' && list === 'includeTargets';
        const kind = targetType === 'user' ? 'user' : 'group';
        if (!literal && !change.directory.get(kind, id)) {
          return `${list} names ${kind} '${id}', which does not exist in this tenant; expected the id of a ${kind}.`;
        }
      }
    }
    return undefined;
  },
};

const securityEnabled: MethodRule = {
  fact: fido2Facts.targetGroup,
  concerns: LISTS,
  problem: (change) => {
    for (const list of LISTS) {
      for (const { id, targetType } of added(change, list)) {
        const group = targetType === 'group' ? change.directory.get('group', id) : undefined;
        if (group && own(group, 'securityEnabled') !== true) {
          return `${list} names group '${id}', which is not security-enabled; expected a security-enabled group.`;
        }
      }
    }
    return undefined;
  },
};

/** Rules about who is included and excluded, and with which profiles. */
export const targetRules: readonly MethodRule[] = [
  profileNamed,
  profileExists,
  targetExists,
  securityEnabled,
];
