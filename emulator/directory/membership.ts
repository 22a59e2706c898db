import { isArray, own, text } from '../json';
import { rolesOf } from '../roles/assignments';
import type { Kind, Objects } from '../state/objects';

type LinkKind = Extract<Kind, 'groupMembers' | 'groupOwners'>;

/** Ids that a group links to, some of which may be deleted. */
export function linked(objects: Objects, kind: LinkKind, groupId: string): readonly string[] {
  const ids = own(objects.get(kind, groupId) ?? {}, 'ids');
  return isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Members of the group and of the groups in it, each once. */
export function transitiveMembers(objects: Objects, groupId: string): readonly string[] {
  return reach(groupId, (group) => linked(objects, 'groupMembers', group));
}

/** Groups that the object is in, directly or through groups, each once. */
export function transitiveGroupsOf(objects: Objects, id: string): readonly string[] {
  return reach(id, (member) => memberOf(objects, member));
}

/** Groups and directory roles that have the object as a direct member. */
export function containersOf(objects: Objects, id: string): readonly string[] {
  return [...memberOf(objects, id), ...rolesOf(objects, new Set([id]))];
}

/** Groups and directory roles that the object is in, directly or through groups, each once. */
export function transitiveContainersOf(objects: Objects, id: string): readonly string[] {
  const groups = transitiveGroupsOf(objects, id);
  return [...groups, ...rolesOf(objects, new Set([id, ...groups]))];
}

/** Groups that have the object as a direct member. */
export function memberOf(objects: Objects, id: string): readonly string[] {
  const wanted = id.toLowerCase();
  return objects
    .list('groupMembers')
    .map((links) => text(links, 'id'))
    .filter((groupId) => linked(objects, 'groupMembers', groupId).includes(wanted));
}

/** Everything that `next` leads to from the start, which is left out unless a circle closes. */
function reach(start: string, next: (id: string) => readonly string[]): readonly string[] {
  const found = new Set<string>();
  const open = [start];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    for (const id of next(current)) {
      if (found.has(id)) continue;
      found.add(id);
      open.push(id);
    }
  }
  return [...found];
}
