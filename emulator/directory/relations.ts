import type { Operation } from '../graph/operation';
import { typeName } from '../schema/type';
import { containers, directoryRead, groups, principals, users } from './kinds';
import { containersOf, linked, transitiveContainersOf, transitiveMembers } from './membership';
import { countRelated, list, listOfKind, type Relation } from './relation-list';
import { add, drop } from './relation-links';

const membersOfGroup = { of: groups, permissions: groups.read, kinds: principals } as const;
const membershipsOfGroup = { of: groups, kinds: containers } as const;
const membershipsOfUser = { of: users, kinds: containers } as const;

/** Costs are those of Graph's throttling page, permissions those of the lists' pages. */
const relations: readonly Relation[] = [
  {
    ...membersOfGroup,
    name: 'members',
    cost: 3,
    ids: (objects, id) => linked(objects, 'groupMembers', id),
    links: 'groupMembers',
  },
  {
    ...membersOfGroup,
    name: 'owners',
    cost: 2,
    ids: (objects, id) => linked(objects, 'groupOwners', id),
    links: 'groupOwners',
  },
  {
    ...membersOfGroup,
    name: 'transitiveMembers',
    cost: 5,
    permissions: ['GroupMember.ReadBasic.All', 'GroupMember.ReadWrite.All', ...groups.read],
    ids: transitiveMembers,
  },
  { ...membershipsOfGroup, name: 'memberOf', cost: 2, permissions: groups.read, ids: containersOf },
  {
    ...membershipsOfGroup,
    name: 'transitiveMemberOf',
    cost: 1,
    permissions: ['GroupMember.ReadBasic.All', 'Group.ReadBasic.All', ...directoryRead],
    ids: transitiveContainersOf,
  },
  { ...membershipsOfUser, name: 'memberOf', cost: 2, permissions: users.read, ids: containersOf },
  {
    ...membershipsOfUser,
    name: 'transitiveMemberOf',
    cost: 2,
    permissions: ['User.Read.All', 'GroupMember.Read.All', 'Group.Read.All', ...directoryRead],
    ids: transitiveContainersOf,
  },
];

const common = { realm: 'directory' } as const;

function readingOf(relation: Relation): readonly Operation[] {
  const { of, name, cost, permissions, kinds } = relation;
  const path = `/${of.segment}/:id/${name}`;
  const get = { ...common, method: 'GET', cost, permissions } as const;
  const casts = kinds.flatMap((kind): Operation[] => {
    const cast = `${path}/${typeName(kind.type)}`;
    return [
      {
        ...get,
        path: `${cast}/$count`,
        carryOut: (call) => countRelated(relation, kind, call),
      },
      {
        ...get,
        path: cast,
        query: ['$select', '$top', '$filter', '$skiptoken', '$count'],
        carryOut: (call) => listOfKind(relation, kind, call),
      },
    ];
  });
  return [
    {
      ...get,
      path: `${path}/$count`,
      carryOut: (call) => countRelated(relation, undefined, call),
    },
    ...casts,
    {
      ...get,
      path,
      query: ['$select', '$top', '$skiptoken', '$count'],
      carryOut: (call) => list(relation, call),
    },
  ];
}

function writingOf({ of, name, links }: Relation): readonly Operation[] {
  if (!links) return [];
  const path = `/${of.segment}/:id/${name}`;
  const write = {
    ...common,
    permissions: ['GroupMember.ReadWrite.All', ...groups.update],
  };
  return [
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
export const relationOperations: readonly Operation[] = relations.flatMap((relation) => [
  ...readingOf(relation),
  ...writingOf(relation),
]);
