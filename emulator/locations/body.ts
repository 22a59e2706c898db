import type { Call } from '../graph/operation';
import { represent } from '../graph/represent';
import { type JsonObject, own } from '../json';
import { concreteOf } from '../schema/concrete';
import { anyNamedLocation } from '../schema/named-location';

/** A named location as it is returned; it always says of which type it is. */
export function locationBody(
  location: JsonObject,
  call: Call,
  select?: readonly string[],
): JsonObject {
  const type = concreteOf(anyNamedLocation, location);
  const body = represent(type, location, call, select);
  return { '@odata.type': own(location, '@odata.type') ?? null, ...body };
}
