import type { JsonObject } from '../json';

/** When everything was created that the seed does not date. */
export const CREATED = '2024-02-12T08:00:00Z';

/** The object, created then unless it says otherwise. */
export function born(object: JsonObject): JsonObject {
  return { createdDateTime: CREATED, ...object };
}
