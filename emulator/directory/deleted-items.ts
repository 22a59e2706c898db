import { type Call, everyVersion, noContent, type Operation, type Reply } from '../graph/operation';
import { page } from '../graph/page';
import { represent } from '../graph/represent';
import { type JsonObject, isObject, own, text } from '../json';
import { typeName } from '../schema/type';
import { notFound } from './find';
import { type DirectoryKind, groups, principals, users } from './kinds';

const PATH = '/directory/deletedItems';

interface Deleted {
  readonly kind: DirectoryKind;
  readonly object: JsonObject;
}

function read(item: JsonObject | undefined): Deleted | undefined {
  const object = item && own(item, 'object');
  const kind = principals.find((candidate) => candidate.kind === (item && own(item, 'kind')));
  return kind && isObject(object) ? { kind, object } : undefined;
}

function find(call: Call, objects = call.newest): Deleted {
  const id = call.ids['id'] ?? '';
  const found = read(objects.get('deletedItem', id));
  if (!found) throw notFound(id);
  return found;
}

function body({ kind, object }: Deleted, call: Call): JsonObject {
  return {
    '@odata.type': `#${typeName(kind.type)}`,
    ...represent(kind.type, object, call.version),
  };
}

function list(kind: DirectoryKind, call: Call): Reply {
  const all = call.view.list('deletedItem').filter((item) => own(item, 'kind') === kind.kind);
  const { objects, annotations } = page(call, all, `${PATH}/${typeName(kind.type)}`);
  const value = objects.flatMap((item) => {
    const deleted = read(item);
    return deleted ? [represent(kind.type, deleted.object, call.version)] : [];
  });
  const context = `${call.root}/$metadata#${kind.segment}`;
  return { status: 200, body: { '@odata.context': context, ...annotations, value } };
}

function restore(call: Call): Reply {
  const { kind, object } = find(call);
  const id = text(object, 'id');
  const value = { ...object, deletedDateTime: null };
  call.commit([
    { kind: kind.kind, id, value },
    { kind: 'deletedItem', id, value: undefined },
  ]);
  return { status: 200, body: body({ kind, object: value }, call) };
}

function purge(call: Call): Reply {
  const { object } = find(call);
  call.commit([{ kind: 'deletedItem', id: text(object, 'id'), value: undefined }]);
  return noContent;
}

const common = { versions: everyVersion, realm: 'directory', family: 'identity', cost: 1 } as const;
const item = { ...common, path: `${PATH}/:id`, query: [] };
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
    carryOut: (call) => ({ status: 200, body: body(find(call, call.view), call) }),
  },
  { ...item, method: 'DELETE', permissions: either('remove'), carryOut: purge },
  {
    ...item,
    method: 'POST',
    path: `${PATH}/:id/restore`,
    permissions: either('update'),
    carryOut: restore,
  },
];
