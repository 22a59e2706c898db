import type { Call } from '../graph/operation';
import { represent } from '../graph/represent';
import type { JsonObject } from '../json';
import { authenticationStrengthPolicy } from '../schema/strength';

/** A strength as it is returned, with its combination configurations. */
export function strengthBody(
  strength: JsonObject,
  call: Call,
  select?: readonly string[],
): JsonObject {
  return represent(authenticationStrengthPolicy, strength, call, select);
}
