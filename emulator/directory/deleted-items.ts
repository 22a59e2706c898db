import { entityAnswer, listAnswer } from '../graph/answers';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { represent } from '../graph/represent';
import { typeName } from '../schema/type';
import { findDeleted, listDeleted, purge, restoration } from '../state/deleted-item';
import { type Found, notFound, principalBody } from './find';
import { type DirectoryKind, groups, principals, users } from './kinds';

const PATH = '/directory/deletedItems';

function find(call: Call, objects = call.newest): Found {
  const id = call.ids['id'] ?? '';
  for (const kind of principals) {
    const object = findDeleted(kind.kind, objects, id, call.now());
    if (object) return [kind, object];
  }
  throw notFound(id);
}

function list(kind: DirectoryKind, call: Call): Reply {
  const all = listDeleted(kind.kind, call.view, call.now());
  const path = `${PATH}/${typeName(kind.type)}`;
  const options = { context: kind.segment };
  return listAnswer(call, path, all, (object) => represent(kind.type, object, call), options);
}

function get(call: Call): Reply {
  return entityAnswer(call, '/directoryObjects', principalBody(find(call, call.view), call));
}

function restore(call: Call): Reply {
  const [kind, object] = find(call);
  call.commit(restoration(kind.kind, object));
  const restored = { ...object, deletedDateTime: null };
  return entityAnswer(call, '/directoryObjects', principalBody([kind, restored], call));
}

function remove(call: Call): Reply {
  const [kind, object] = find(call);
  call.commit(purge(kind.kind, object));
  return noContent;
}

const common = { realm: 'directory' } as const;
const item = { ...common, path: `${PATH}/:id` };
const either = (name: 'read' | 'update' | 'remove') => [...groups[name], ...users[name]];

const lists: readonly Operation[] = [groups, users].map((kind) => ({
  ...common,
  method: 'GET',
  path: `${PATH}/${typeName(kind.type)}`,
  permissions: kind.read,
  query: ['$top', '$skiptoken', '$count'],
  carryOut: (call) => list(kind, call),
}));

/** Deleted groups and users; Graph page deletedItems. */
export const deletedItemOperations: readonly Operation[] = [
  ...lists,
  {
    ...item,
    method: 'GET',
    permissions: either('read'),
    carryOut: get,
  },
  { ...item, method: 'DELETE', permissions: either('remove'), carryOut: remove },
  {
    ...item,
    method: 'POST',
    path: `${PATH}/:id/restore`,
    permissions: either('update'),
    carryOut: restore,
  },
];
