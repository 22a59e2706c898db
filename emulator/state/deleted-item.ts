import { type JsonObject, child, text } from '../json';
import type { Change, Kind, Objects } from './objects';

const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;

/** Conditional access keeps what is deleted apart from the directory. */
function storeOf(kind: Kind): Kind {
  const access = kind === 'conditionalAccessPolicy' || kind === 'namedLocation';
  return access ? 'deletedConditionalAccessItem' : 'deletedItem';
}

/** What deletes an object and keeps it for 30 days (facts soft-delete and policy-soft-delete). */
export function deletion(kind: Kind, object: JsonObject, now: Date): readonly Change[] {
  const id = text(object, 'id');
  const deleted = { ...object, deletedDateTime: now.toISOString() };
  return [
    { kind, id, value: undefined },
    { kind: storeOf(kind), id, value: { id, kind, object: deleted } },
  ];
}

/** What gives a deleted object back. */
export function restoration(kind: Kind, object: JsonObject): readonly Change[] {
  const value = { ...object, deletedDateTime: null };
  return [{ kind, id: text(object, 'id'), value }, ...purge(kind, object)];
}

/** What removes a deleted object for good. */
export function purge(kind: Kind, object: JsonObject): readonly Change[] {
  return [{ kind: storeOf(kind), id: text(object, 'id'), value: undefined }];
}

/** The deleted object, while it is kept. */
export function findDeleted(
  kind: Kind,
  objects: Objects,
  id: string,
  now: Date,
): JsonObject | undefined {
  return kept(kind, objects.get(storeOf(kind), id), now);
}

export function listDeleted(kind: Kind, objects: Objects, now: Date): readonly JsonObject[] {
  return objects
    .list(storeOf(kind))
    .map((item) => kept(kind, item, now))
    .filter((object) => object !== undefined);
}

function kept(kind: Kind, item: JsonObject | undefined, now: Date): JsonObject | undefined {
  if (!item || text(item, 'kind') !== kind) return undefined;
  const object = child(item, 'object');
  const ageMs = now.getTime() - Date.parse(text(object ?? {}, 'deletedDateTime'));
  return ageMs < DAYS_KEPT * DAY_MS ? object : undefined;
}
