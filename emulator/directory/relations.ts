import { directoryFacts } from '../facts/directory';
import { type Call, everyVersion, noContent, type Operation, type Reply } from '../graph/operation';
import { page } from '../graph/page';
import { Refusal } from '../graph/refusal';
import { own, text } from '../json';
import type { Objects } from '../state/objects';
import { find, findPrincipal, notFound, principalBody } from './find';
import { type DirectoryKind, groups, users } from './kinds';
import { linked, memberOf, transitiveMembers } from './membership';
import { referencedId } from './reference';

interface Relation {
  readonly of: DirectoryKind;
  readonly name: string;
  readonly cost: number;
  readonly ids: (objects: Objects, id: string) => readonly string[];
  /** Where links are stored, for those that can be written. */
  readonly links?: 'groupMembers' | 'groupOwners';
}

/** Costs are those of Graph's throttling page. */
const relations: readonly Relation[] = [
  {
    of: groups,
    name: 'members',
    cost: 3,
    ids: (objects, id) => linked(objects, 'groupMembers', id),
    links: 'groupMembers',
  },
  {
    of: groups,
    name: 'owners',
    cost: 2,
    ids: (objects, id) => linked(objects, 'groupOwners', id),
    links: 'groupOwners',
  },
  { of: groups, name: 'transitiveMembers', cost: 5, ids: transitiveMembers },
  { of: groups, name: 'memberOf', cost: 2, ids: memberOf },
  { of: users, name: 'memberOf', cost: 2, ids: memberOf },
];

function list({ of, name, ids }: Relation, call: Call): Reply {
  const owner = text(find(of, call.view, call.ids['id'] ?? ''), 'id');
  const found = [...ids(call.view, owner)]
    .map((id) => findPrincipal(call.view, id))
    .filter((principal) => principal !== undefined)
    .sort(([, a], [, b]) => (text(a, 'id') < text(b, 'id') ? -1 : 1));
  const { objects, annotations } = page(
    call,
    found.map(([, object]) => object),
    `/${of.segment}/${owner}/${name}`,
  );
  const value = found
    .filter(([, object]) => objects.includes(object))
    .map((principal) => principalBody(principal, call));
  const context = `${call.root}/$metadata#directoryObjects`;
  return { status: 200, body: { '@odata.context': context, ...annotations, value } };
}

function add(links: 'groupMembers' | 'groupOwners', call: Call): Reply {
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

function drop(links: 'groupMembers' | 'groupOwners', call: Call): Reply {
  const group = text(find(groups, call.newest, call.ids['id'] ?? ''), 'id');
  const id = (call.ids['member'] ?? '').toLowerCase();
  const ids = linked(call.newest, links, group);
  if (!ids.includes(id)) throw notFound(id);
  const rest = ids.filter((other) => other !== id);
  call.commit([{ kind: links, id: group, value: { id: group, ids: rest } }]);
  return noContent;
}

function operationsOf(relation: Relation): readonly Operation[] {
  const { of, name, links, cost } = relation;
  const common = { versions: everyVersion, realm: 'directory', family: 'identity' } as const;
  const path = `/${of.segment}/:id/${name}`;
  const write = {
    ...common,
    cost: 1,
    query: [],
    permissions: ['GroupMember.ReadWrite.All', ...groups.update],
  };
  const reading: Operation = {
    ...common,
    method: 'GET',
    path,
    cost,
    permissions: of.read,
    query: ['$select', '$top', '$skiptoken', '$count'],
    carryOut: (call) => list(relation, call),
  };
  if (!links) return [reading];
  return [
    reading,
    { ...write, method: 'POST', path: `${path}/$ref`, carryOut: (call) => add(links, call) },
    {
      ...write,
      method: 'DELETE',
      path: `${path}/:member/$ref`,
      carryOut: (call) => drop(links, call),
    },
  ];
}

/** Members, owners and memberships. */
export const relationOperations: readonly Operation[] = relations.flatMap(operationsOf);
