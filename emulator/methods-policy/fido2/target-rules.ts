import { fido2Facts } from '../../facts/fido2';
import { equal, own } from '../../json';
import type { MethodRule } from '../configuration';
import { targetExists } from '../target-rules';
import { addedTargets, targetLists } from '../targets';
import { hasOptedIn, passkeyTargetsOf, profilesOf } from './view';

const profileExists: MethodRule = {
  fact: fido2Facts.F8status,
  concerns: ['includeTargets'],
  problem: ({ before, after }) => {
    const known = new Set(profilesOf(after).map(({ id }) => id));
    const stored = passkeyTargetsOf(before);
    for (const target of passkeyTargetsOf(after)) {
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
    const empty = passkeyTargetsOf(after).find(({ profiles }) => profiles.length === 0);
    return empty
      ? `Target '${empty.id}' allows no passkey profile; expected at least one in allowedPasskeyProfiles.`
      : undefined;
  },
};

const securityEnabled: MethodRule = {
  fact: fido2Facts.targetGroup,
  concerns: targetLists,
  problem: ({ before, after, directory }) => {
    for (const list of targetLists) {
      for (const { id, targetType } of addedTargets(before, after, list)) {
        const group = targetType === 'group' ? directory.get('group', id) : undefined;
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
