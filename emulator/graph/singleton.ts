import type { JsonObject } from '../json';
import type { ObjectType } from '../schema/type';
import type { Kind, Objects } from '../state/objects';
import { admitChange } from './admitted';
import { valueAnswer } from './answers';
import { type Call, noContent, type Reply } from './operation';
import { represent } from './represent';

/** An object that every tenant has exactly once. */
export interface Singleton {
  readonly kind: Kind;
  readonly id: string;
  readonly type: ObjectType;
  /** What `@odata.context` says it is. */
  readonly context: string;
  /** Its values in a tenant that nobody changed. */
  readonly initial: JsonObject;
}

/** The object of a tenant that nobody changed. */
export function initialOf({ id, initial }: Singleton): JsonObject {
  return { ...initial, id };
}

export function readSingleton(singleton: Singleton, objects: Objects): JsonObject {
  return objects.get(singleton.kind, singleton.id) ?? initialOf(singleton);
}

export function answerSingleton(singleton: Singleton, call: Call, objects = call.view): Reply {
  const stored = readSingleton(singleton, objects);
  const body = represent(singleton.type, stored, call, call.query.select);
  return valueAnswer(call, singleton.context, body);
}

/** The object that a PATCH makes of the stored one; the caller stores it. */
export function patchSingleton(singleton: Singleton, call: Call): JsonObject {
  return admitChange(singleton.type, call, readSingleton(singleton, call.newest));
}

/** Stores the object, or forgets it where there is none, and answers 204. */
export function storeSingleton(
  { kind, id }: Singleton,
  call: Call,
  value: JsonObject | undefined,
): Reply {
  call.commit([{ kind, id, value }]);
  return noContent;
}
