import type { Call } from '../graph/operation';
import type { Change, Objects } from '../state/objects';
import type { JsonObject } from '../json';

const POLICY_ID = 'authenticationMethodsPolicy';

export function storedPolicy(objects: Objects): JsonObject {
  return objects.get(POLICY_ID, POLICY_ID) ?? { id: POLICY_ID };
}

/** The root policy with the time of this write, changed by `values` if given. */
export function touched(call: Call, values: JsonObject = {}): Change {
  const lastModifiedDateTime = call.now().toISOString();
  const value = { ...storedPolicy(call.newest), ...values, lastModifiedDateTime };
  return { kind: POLICY_ID, id: POLICY_ID, value };
}
