import { directoryFacts } from '../facts/directory';
import type { Call } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, text } from '../json';
import { typeName } from '../schema/type';
import type { Objects } from '../state/objects';
import { type DirectoryKind, principals } from './kinds';

export function notFound(id: string): Refusal {
  return new Refusal(
    'notFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
    directoryFacts.notFound,
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

/** Any user, group or service principal, with its type. */
export function findPrincipal(
  objects: Objects,
  id: string,
): [DirectoryKind, JsonObject] | undefined {
  for (const kind of principals) {
    const found = objects.get(kind.kind, id);
    if (found) return [kind, found];
  }
  return undefined;
}

/** A principal as an element of a list of directory objects. */
export function principalBody([kind, object]: [DirectoryKind, JsonObject], call: Call): JsonObject {
  const known = call.query.select?.filter((name) => kind.type.properties.has(name));
  const body = represent(kind.type, object, call.version, known);
  return { '@odata.type': `#${typeName(kind.type)}`, ...body };
}
