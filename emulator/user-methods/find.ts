import { find as findObject } from '../directory/find';
import { users } from '../directory/kinds';
import { userMethodFacts } from '../facts/user-methods';
import type { Call } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { type JsonObject, own, text } from '../json';
import type { ObjectType } from '../schema/type';
import { typeName } from '../schema/type';
import type { Objects } from '../state/objects';
import { userMethods } from './stored';

/**
 * The id of the user whom the path names.
 *
 * @throws Refusal `notFound`
 */
export function userId(call: Call, objects: Objects): string {
  return text(findObject(users, objects, call.ids['id'] ?? ''), 'id');
}

/** The address of a list of the user's methods, as contexts write it. */
export function methodsPath(user: string, segment: string): string {
  return `/users('${user}')/authentication/${segment}`;
}

/** The user's methods of one type, or all. */
export function methodsOf(
  objects: Objects,
  user: string,
  type: ObjectType | undefined,
): readonly JsonObject[] {
  const { methods } = userMethods(objects, user);
  return type ? methods.filter((method) => isOfType(method, type)) : methods;
}

export function isOfType(method: JsonObject, type: ObjectType): boolean {
  return own(method, '@odata.type') === `#${typeName(type)}`;
}

/** @throws Refusal `notFound` */
export function findMethod(call: Call, methods: readonly JsonObject[]): JsonObject {
  const id = call.ids['method'] ?? '';
  const found = methods.find((method) => text(method, 'id') === id);
  if (found) return found;
  throw new Refusal(
    'notFound',
    `Authentication method '${id}' does not exist for this user.`,
    userMethodFacts.notFound,
  );
}
