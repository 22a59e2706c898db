import { directoryFacts } from '../facts/directory';
import { type Call, noContent, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { own, text } from '../json';
import { find, findPrincipal, notFound } from './find';
import { groups } from './kinds';
import { linked } from './membership';
import { referencedId } from './reference';

type Links = 'groupMembers' | 'groupOwners';

/** Adds the object that the body refers to. */
export function add(links: Links, call: Call): Reply {
  const group = text(find(groups, call.newest, call.ids['id'] ?? ''), 'id');
  const id = referencedId(own(call.body, '@odata.id'));
  if (!findPrincipal(call.newest, id)) throw notFound(id);
  const ids = linked(call.newest, links, group);
  if (ids.includes(id)) {
    throw new Refusal(
      'badRequest',
      "One or more added object references already exist for the following modified properties: 'members'.",
      directoryFacts.memberExists,
    );
  }
  call.commit([{ kind: links, id: group, value: { id: group, ids: [...ids, id] } }]);
  return noContent;
}

/** Removes the object that the path names. */
export function drop(links: Links, call: Call): Reply {
  const group = text(find(groups, call.newest, call.ids['id'] ?? ''), 'id');
  const id = (call.ids['member'] ?? '').toLowerCase();
  const ids = linked(call.newest, links, group);
  if (!ids.includes(id)) throw notFound(id);
  const rest = ids.filter((other) => other !== id);
  call.commit([{ kind: links, id: group, value: { id: group, ids: rest } }]);
  return noContent;
}
