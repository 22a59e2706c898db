import type { ConditionalAccessPolicy } from '../../../graph/conditional-access/policies';
import type { ObjectValue } from '../../framework/value';
import { differencesBetween } from '../define/differences';
import type { JsonObject } from '../define/wire/form';
import { fromWire } from '../define/wire/from-wire';
import { toWire } from '../define/wire/to-wire';
import { changeable, schema } from './schema';

/** Properties of a policy. */
type Properties = Partial<ConditionalAccessPolicy>;

/** A live policy as state. */
export const fromGraph = (live: ConditionalAccessPolicy): ObjectValue =>
  fromWire(schema, live as JsonObject);

/** A state as properties of the live policy: its own conditions with other exclusions. */
export const toGraph = (state: ObjectValue, live: ConditionalAccessPolicy): Properties =>
  toWire(changeable, state, live as JsonObject).body;

/** Whether two states are one to Graph. */
export const isSameInGraph = (left: ObjectValue, right: ObjectValue): boolean =>
  differencesBetween(changeable, left, right).length === 0;
