import type { AuthenticationContext } from '../../../graph/conditional-access/authentication-contexts';
import type { ObjectValue } from '../../framework/value';
import type { JsonObject } from '../define/wire/form';
import { toWire, type WireBody } from '../define/wire/to-wire';
import { schema } from './schema';

/**
 * A state as the body of a creation or a change. A change is sent whole: it creates the context
 * where somebody deleted it in this moment, and must not leave one that is half of what was meant.
 */
export function toGraph(state: ObjectValue, live: AuthenticationContext | undefined): WireBody {
  const { context_id: id, ...changeable } = schema;
  return live === undefined
    ? toWire({ context_id: id, ...changeable }, state)
    : toWire(changeable, state, live as JsonObject);
}
