import { bareObjectId, isObjectId } from '../../../../model/object-id';
import { isSequence, type ObjectValue } from '../../../framework/value';
import { valueAt } from '../value-at';

/** What a policy refers to. */
export type Kind = 'user' | 'group' | 'role' | 'location' | 'strength' | 'context';

/** Where a policy refers to objects of a kind. */
export interface Place {
  readonly kind: Kind;
  readonly path: readonly string[];
}

/** Graph's id for the trusted addresses of the former MFA settings, which are no object. */
const MFA_TRUSTED = '00000000-0000-0000-0000-000000000000';

/** The ids that a policy is known to name at a place; words are none. */
export function idsAt(policy: ObjectValue, { kind, path }: Place): readonly string[] {
  const value = valueAt(policy, path);
  const entries = isSequence(value) ? value : [value];
  const known = entries.filter((entry) => typeof entry === 'string').map(bareObjectId);
  if (kind === 'context') return known.map((id) => id.toLowerCase());
  return known.filter((id) => isObjectId(id) && id !== MFA_TRUSTED);
}
