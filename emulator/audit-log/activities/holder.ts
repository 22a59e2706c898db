import type { JsonObject } from '../../json';
import type { Objects } from '../../state/objects';

/** The user or group that holds what was written: a method, or a role. */
export function holderOf(directory: Objects, id: string): JsonObject | undefined {
  return directory.get('user', id) ?? directory.get('group', id);
}
