import type { Attributes } from '../../../framework/schema';
import { groupId, objectId } from '../formats';
import { exclusions } from './wire';

/** Whom something is for: exactly one of these is set. */
export const targetAttributes = {
  all_users: { type: 'bool', optional: true, only: true, description: 'Every user.' },
  group_id: { type: 'string', format: groupId, optional: true, description: 'A group.' },
  user_id: {
    type: 'string',
    format: objectId,
    optional: true,
    description: 'A user that is live; none can be added.',
  },
} as const satisfies Attributes;

/** Of what every tenant has an omission leaves what is live. */
export const KEPT = { optional: true, computed: true, keepState: true } as const;

/** Of what a resource creates an omission means nobody. */
export const NOBODY = { optional: true, computed: true, default: [] } as const;

/** What an omission of targets or exclusions means. */
export type Omission = typeof KEPT | typeof NOBODY;

/**
 * Whom something is not for.
 *
 * @param groups - description of the groups
 * @param users - description of the users
 */
export const exclusionAttributes = <O extends Omission = typeof KEPT>(
  groups: string,
  users: string,
  omission: O = KEPT as O,
) =>
  ({
    exclude_group_ids: {
      type: 'set',
      element: { type: 'string', format: groupId },
      ...omission,
      description: groups,
      graph: { name: 'excludeTargets', codec: exclusions('group') },
    },
    exclude_user_ids: {
      type: 'set',
      element: { type: 'string', format: objectId },
      ...omission,
      description: users,
      graph: { name: 'excludeTargets', codec: exclusions('user') },
    },
  }) as const;

/** Lets a plan empty an exclusion. */
export const allowEmptyExclusions = {
  allow_empty_exclusions: {
    type: 'bool',
    optional: true,
    description: 'Allows a plan that empties `exclude_group_ids` or `exclude_user_ids`.',
    graph: { local: true },
  },
} as const;
