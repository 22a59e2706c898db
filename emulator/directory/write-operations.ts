import { randomUUID } from 'node:crypto';
import { type JsonObject, text } from '../json';
import { admitChange, admitNew } from '../graph/admitted';
import { createdAnswer } from '../graph/answers';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { represent } from '../graph/represent';
import { deletion } from '../state/deleted-item';
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
  const given = admitNew(kind.type, call, { id: randomUUID() });
  const value = { ...given, createdDateTime: call.now().toISOString(), ...writing.forget };
  writing.check(call, value, undefined);
  const id = text(value, 'id');
  call.commit([{ kind: kind.kind, id, value }, ...writing.besides(call, id)]);
  return createdAnswer(call, `/${kind.segment}`, represent(kind.type, value, call));
}

function update(kind: DirectoryKind, writing: Writing, call: Call): Reply {
  const before = find(kind, call.newest, call.ids['id'] ?? '');
  const value = { ...admitChange(kind.type, call, before), ...writing.forget };
  writing.check(call, value, before);
  call.commit([{ kind: kind.kind, id: text(before, 'id'), value }]);
  return noContent;
}

function remove(kind: DirectoryKind, call: Call): Reply {
  const object = find(kind, call.newest, call.ids['id'] ?? '');
  call.commit(deletion(kind.kind, object, call.now()));
  return noContent;
}

/** Create, update and soft delete, the same for every kind. */
export function writeOperations(kind: DirectoryKind, writing: Writing): readonly Operation[] {
  const common = {
    realm: 'directory',
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
