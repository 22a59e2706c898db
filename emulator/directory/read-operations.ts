import { type Call, everyVersion, type Operation, type Reply } from '../graph/operation';
import { page } from '../graph/page';
import { represent } from '../graph/represent';
import { find } from './find';
import { parseFilter } from './filter';
import type { DirectoryKind } from './kinds';

function list(kind: DirectoryKind, call: Call): Reply {
  const { filter, select } = call.query;
  const test = filter === undefined ? () => true : parseFilter(kind.type, filter);
  const all = call.view.list(kind.kind).filter(test);
  const { objects, annotations } = page(call, all, `/${kind.segment}`);
  const value = objects.map((object) => represent(kind.type, object, call.version, select));
  const context = `${call.root}/$metadata#${kind.segment}`;
  return { status: 200, body: { '@odata.context': context, ...annotations, value } };
}

function get(kind: DirectoryKind, call: Call): Reply {
  const object = find(kind, call.view, call.ids['id'] ?? '');
  const body = represent(kind.type, object, call.version, call.query.select);
  const context = `${call.root}/$metadata#${kind.segment}/$entity`;
  return { status: 200, body: { '@odata.context': context, ...body } };
}

/** List and get, the same for every kind. */
export function readOperations(kind: DirectoryKind): readonly Operation[] {
  const common = {
    method: 'GET',
    versions: everyVersion,
    realm: 'directory',
    permissions: kind.read,
    family: 'identity',
  } as const;
  return [
    {
      ...common,
      path: `/${kind.segment}`,
      cost: kind.listCost,
      query: ['$select', '$top', '$filter', '$skiptoken', '$count'],
      carryOut: (call) => list(kind, call),
    },
    {
      ...common,
      path: `/${kind.segment}/:id`,
      cost: 1,
      query: ['$select'],
      carryOut: (call) => get(kind, call),
    },
  ];
}
