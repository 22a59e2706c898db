import { entityAnswer, listAnswer } from '../graph/answers';
import { filtered } from '../graph/filter';
import type { Call, Operation, Reply } from '../graph/operation';
import type { QueryOption } from '../graph/query';
import { represent } from '../graph/represent';
import type { JsonObject } from '../json';
import { find } from './find';
import type { DirectoryKind } from './kinds';
import { countReply } from './relation-list';

const LIST_QUERY: readonly QueryOption[] = ['$select', '$top', '$filter', '$skiptoken', '$count'];

function body({ type, derive }: DirectoryKind, object: JsonObject, call: Call): JsonObject {
  const complete = derive?.(object, call.view) ?? object;
  return represent(type, complete, call, call.query.select);
}

function list(kind: DirectoryKind, call: Call): Reply {
  const all = filtered(kind.type, call, call.view.list(kind.kind));
  return listAnswer(call, `/${kind.segment}`, all, (object) => body(kind, object, call));
}

function count(kind: DirectoryKind, call: Call): Reply {
  return countReply(call, () => filtered(kind.type, call, call.view.list(kind.kind)).length);
}

function get(kind: DirectoryKind, call: Call): Reply {
  const object = find(kind, call.view, call.ids['id'] ?? '');
  return entityAnswer(call, `/${kind.segment}`, body(kind, object, call));
}

/** List, count and get, the same for every kind. */
export function readOperations(kind: DirectoryKind): readonly Operation[] {
  const common = {
    method: 'GET',
    realm: 'directory',
    permissions: kind.read,
  } as const;
  const query = kind.listQuery ?? LIST_QUERY;
  const counting: Operation = {
    ...common,
    path: `/${kind.segment}/$count`,
    cost: kind.listCost,
    query: ['$filter'],
    carryOut: (call) => count(kind, call),
  };
  return [
    ...(query.includes('$count') ? [counting] : []),
    {
      ...common,
      path: `/${kind.segment}`,
      cost: kind.listCost,
      query,
      carryOut: (call) => list(kind, call),
    },
    {
      ...common,
      path: `/${kind.segment}/:id`,
      query: ['$select'],
      carryOut: (call) => get(kind, call),
    },
  ];
}
