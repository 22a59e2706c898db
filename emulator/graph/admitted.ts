import type { JsonObject } from '../json';
import { admitPatch, complete } from '../schema/admit';
import type { ObjectType } from '../schema/type';
import type { Call } from './operation';

/** What a request sends, and by which version. */
type Request = Pick<Call, 'body' | 'version'>;

/**
 * The object that a request describes, with the defaults of its type.
 *
 * @param given - values that it has before the request
 * @throws Refusal where a member does not fit the type, or is missing
 */
export function admitNew(
  type: ObjectType,
  { body, version }: Request,
  given: JsonObject = {},
): JsonObject {
  const place = { path: '', stored: given, version };
  return complete(type, { ...given, ...admitPatch(type, body, place) }, place);
}

/**
 * The object that a request makes of the stored one.
 *
 * @throws Refusal where a member does not fit the type
 */
export function admitChange(
  type: ObjectType,
  { body, version }: Request,
  stored: JsonObject,
): JsonObject {
  return { ...stored, ...admitPatch(type, body, { path: '', stored, version }) };
}
