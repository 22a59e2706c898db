import { directoryFacts } from '../facts/directory';
import type { Fact } from '../facts/fact';
import { listAnswer } from '../graph/answers';
import type { Call, Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, text } from '../json';
import { typeName } from '../schema/type';
import type { Objects } from '../state/objects';
import { type DirectoryKind, principals } from './kinds';

export function notFound(id: string, fact: Fact = directoryFacts.notFound): Refusal {
  return new Refusal(
    'notFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    fact,
  );
}

/**
 * The object by its id; a user also by its userPrincipalName.
 *
 * @throws Refusal `notFound`
 */
export function find(kind: DirectoryKind, objects: Objects, id: string): JsonObject {
  const found = objects.get(kind.kind, id) ?? byPrincipalName(kind, objects, id);
  if (!found) throw notFound(id);
  return found;
}

function byPrincipalName(kind: DirectoryKind, objects: Objects, name: string) {
  if (kind.kind !== 'user' || !name.includes('@')) return undefined;
  const wanted = name.toLowerCase();
  return objects
    .list('user')
    .find((user) => text(user, 'userPrincipalName').toLowerCase() === wanted);
}

/** An object with its kind. */
export type Found = readonly [DirectoryKind, JsonObject];

/** Any object of the kinds; users, groups and service principals where none are named. */
export function findPrincipal(
  objects: Objects,
  id: string,
  kinds: readonly DirectoryKind[] = principals,
): Found | undefined {
  for (const kind of kinds) {
    const found = objects.get(kind.kind, id);
    if (found) return [kind, found];
  }
  return undefined;
}

/** A principal as an element of a list of directory objects. */
export function principalBody([kind, object]: Found, call: Call): JsonObject {
  const known = call.query.select?.filter((name) => kind.type.properties.has(name));
  const body = represent(kind.type, object, call, known);
  return { '@odata.type': `#${typeName(kind.type)}`, ...body };
}

/** A page of principals of several kinds. */
export function principalsAnswer(call: Call, path: string, all: readonly Found[]): Reply {
  const byObject = new Map(all.map((found) => [found[1], found]));
  const body = (object: JsonObject): JsonObject => {
    const found = byObject.get(object);
    return found ? principalBody(found, call) : object;
  };
  return listAnswer(call, path, [...byObject.keys()], body, { context: 'directoryObjects' });
}
