import type { CollectionAccess } from '../../../graph/collection/entity';
import type { ConditionalAccessPolicy } from '../../../graph/conditional-access/policies';
import type { Attributes } from '../../framework/schema';
import { conditions } from '../define/conditional-access/conditions';
import type { StandingAccess } from '../define/singleton-spec';
import type { JsonObject } from '../define/wire/form';
import { fromWire } from '../define/wire/from-wire';
import { toWire, type WireBody } from '../define/wire/to-wire';
import { changeable } from './schema';

/** A policy of the tenant that is changed, and neither created nor deleted. */
export const managedPolicy = (
  policies: CollectionAccess<ConditionalAccessPolicy>,
  id: string,
): StandingAccess<ConditionalAccessPolicy> => ({
  read: (signal) => policies.read(id, signal),
  write: ({ change, ...guard }) =>
    policies.change({ ...guard, id, change: (live) => bodyOf(change(live), live) }),
});

const parts: Attributes = { state: changeable.state, conditions };

/**
 * A change as Graph takes it. Conditions are sent whole, in the form of a write; which version of
 * Graph takes them depends on what Microsoft put into them.
 */
export function bodyOf(change: object, live: ConditionalAccessPolicy): WireBody {
  const sent = Object.fromEntries(Object.entries(parts).filter(([name]) => name in change));
  const wanted = { ...live, ...change } as JsonObject;
  return toWire(sent, fromWire(sent, wanted), live as JsonObject);
}
