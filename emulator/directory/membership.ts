import { isArray, own, text } from '../json';
import type { Kind, Objects } from '../state/objects';

type LinkKind = Extract<Kind, 'groupMembers' | 'groupOwners'>;

/** Ids that a group links to, some of which may be deleted. */
export function linked(objects: Objects, kind: LinkKind, groupId: string): readonly string[] {
  const ids = own(objects.get(kind, groupId) ?? {}, 'ids');
  return isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** Members of the group and of the groups in it, each once. */
export function transitiveMembers(objects: Objects, groupId: string): readonly string[] {
  const found = new Set<string>();
  const open = [groupId];
  for (let group = open.pop(); group !== undefined; group = open.pop()) {
    for (const id of linked(objects, 'groupMembers', group)) {
      if (found.has(id)) continue;
      found.add(id);
      open.push(id);
    }
  }
  return [...found];
}

/** Groups that have the object as a direct member. */
export function memberOf(objects: Objects, id: string): readonly string[] {
  const wanted = id.toLowerCase();
  return objects
    .list('groupMembers')
    .map((links) => text(links, 'id'))
    .filter((groupId) => linked(objects, 'groupMembers', groupId).includes(wanted));
}
