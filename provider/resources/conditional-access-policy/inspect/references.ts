import { bareObjectId, isObjectId } from '../../../../model/object-id';
import { knownEntries, type Texts } from '../reading/parts';
import { valueAt } from '../../define/value-at';
import type { PolicyConfig } from '../schema';

/** What a policy refers to. */
export type Kind = 'user' | 'group' | 'role' | 'location' | 'strength' | 'context';

/** Where a policy refers to objects of a kind. */
export interface Place {
  readonly kind: Kind;
  readonly path: readonly string[];
}

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

/** Graph's id for the trusted addresses of the former MFA settings, which are no object. */
const MFA_TRUSTED = '00000000-0000-0000-0000-000000000000';

/** The ids that a policy is known to name at a place; words are none. */
export function idsAt(policy: PolicyConfig, { kind, path }: Place): readonly string[] {
  const value = valueAt(policy, path);
  const known = typeof value === 'string' ? [bareObjectId(value)] : knownEntries(value as Texts);
  if (kind === 'context') return known.map((id) => id.toLowerCase());
  return known.filter((id) => isObjectId(id) && id !== MFA_TRUSTED);
}
