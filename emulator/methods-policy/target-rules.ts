import { methodFacts } from '../facts/methods';
import type { JsonObject } from '../json';
import type { Objects } from '../state/objects';
import type { MethodRule } from './configuration';
import { addedTargets, targetLists } from './targets';

const ALL_USERS = 'all_users';

/** What is wrong with a target that a write adds to one of two lists, or `undefined`. */
export function missingTarget(
  directory: Objects,
  before: JsonObject,
  after: JsonObject,
): string | undefined {
  for (const list of targetLists) {
    for (const { id, targetType } of addedTargets(before, after, list)) {
      const literal = id === ALL_USERS && targetType === 'group' && list === 'includeTargets';
      const kind = targetType === 'user' ? 'user' : 'group';
      if (!literal && !directory.get(kind, id)) {
        return `${list} names ${kind} '${id}', which does not exist in this tenant; expected the id of a ${kind}.`;
      }
    }
  }
  return undefined;
}

/** The rule about targets that all methods share. */
export const targetExists: MethodRule = {
  fact: methodFacts.targetExists,
  concerns: targetLists,
  problem: ({ directory, before, after }) => missingTarget(directory, before, after),
};
