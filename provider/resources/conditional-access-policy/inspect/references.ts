import type { Kind, Place } from '../../define/conditional-access/references';

const inUsers = (kind: Kind, name: string): Place => ({
  kind,
  path: ['conditions', 'users', name],
});
const inLocations = (name: string): Place => ({
  kind: 'location',
  path: ['conditions', 'locations', name],
});

/** Every place. Applications are left out: those of Microsoft are in no directory. */
export const PLACES: readonly Place[] = [
  inUsers('user', 'include_users'),
  inUsers('user', 'exclude_users'),
  inUsers('group', 'include_groups'),
  inUsers('group', 'exclude_groups'),
  inUsers('role', 'include_roles'),
  inUsers('role', 'exclude_roles'),
  inLocations('include_locations'),
  inLocations('exclude_locations'),
  { kind: 'strength', path: ['grant_controls', 'authentication_strength_id'] },
  {
    kind: 'context',
    path: ['conditions', 'applications', 'include_authentication_context_class_references'],
  },
];
