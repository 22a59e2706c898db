import { randomUUID } from 'node:crypto';
import { type JsonObject, text } from '../json';
import { type Call, everyVersion, noContent, type Operation, type Reply } from '../graph/operation';
import { represent } from '../graph/represent';
import { admitPatch, complete } from '../schema/admit';
import type { Change } from '../state/objects';
import { find } from './find';
import type { DirectoryKind } from './kinds';

/** What a kind adds to creating and changing its objects. */
interface Writing {
  /** @throws Refusal where the object cannot be as it would be */
  readonly check: (call: Call, after: JsonObject, before: JsonObject | undefined) => void;
  /** Further objects to store with a new one. */
  readonly besides: (call: Call, id: string) => readonly Change[];
  /** Values that are not kept. */
  readonly forget: JsonObject;
}

function create(kind: DirectoryKind, writing: Writing, call: Call): Reply {
  const place = { path: '', stored: undefined, version: call.version };
  const given = complete(
    kind.type,
    { id: randomUUID(), ...admitPatch(kind.type, call.body, place) },
    place,
  );
  const value = { ...given, createdDateTime: call.now().toISOString(), ...writing.forget };
  writing.check(call, value, undefined);
  const id = text(value, 'id');
  call.commit([{ kind: kind.kind, id, value }, ...writing.besides(call, id)]);
  const context = `${call.root}/$metadata#${kind.segment}/$entity`;
  const body = { '@odata.context': context, ...represent(kind.type, value, call.version) };
  return { status: 201, body, headers: { Location: `${call.root}/${kind.segment}/${id}` } };
}

function update(kind: DirectoryKind, writing: Writing, call: Call): Reply {
  const before = find(kind, call.newest, call.ids['id'] ?? '');
  const place = { path: '', stored: before, version: call.version };
  const value = { ...before, ...admitPatch(kind.type, call.body, place), ...writing.forget };
  writing.check(call, value, before);
  call.commit([{ kind: kind.kind, id: text(before, 'id'), value }]);
  return noContent;
}

function remove(kind: DirectoryKind, call: Call): Reply {
  const object = find(kind, call.newest, call.ids['id'] ?? '');
  const id = text(object, 'id');
  const deleted = { ...object, deletedDateTime: call.now().toISOString() };
  call.commit([
    { kind: kind.kind, id, value: undefined },
    { kind: 'deletedItem', id, value: { id, kind: kind.kind, object: deleted } },
  ]);
  return noContent;
}

/** Create, update and soft delete, the same for every kind. */
export function writeOperations(kind: DirectoryKind, writing: Writing): readonly Operation[] {
  const common = {
    versions: everyVersion,
    realm: 'directory',
    family: 'identity',
    cost: 1,
    query: [],
  } as const;
  const item = `/${kind.segment}/:id`;
  return [
    {
      ...common,
      method: 'POST',
      path: `/${kind.segment}`,
      permissions: kind.create,
      carryOut: (call) => create(kind, writing, call),
    },
    {
      ...common,
      method: 'PATCH',
      path: item,
      permissions: kind.update,
      carryOut: (call) => update(kind, writing, call),
    },
    {
      ...common,
      method: 'DELETE',
      path: item,
      permissions: kind.remove,
      carryOut: (call) => remove(kind, call),
    },
  ];
}
