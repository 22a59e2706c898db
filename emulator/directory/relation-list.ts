import { directoryFacts } from '../facts/directory';
import { listAnswer } from '../graph/answers';
import { filtered } from '../graph/filter';
import type { Call, Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { text } from '../json';
import { typeName } from '../schema/type';
import type { Objects } from '../state/objects';
import { find, findPrincipal, type Found, principalsAnswer } from './find';
import type { DirectoryKind } from './kinds';

/** What objects of one kind lead to. */
export interface Relation {
  readonly of: DirectoryKind;
  readonly name: string;
  readonly cost: number;
  readonly permissions: readonly string[];
  readonly ids: (objects: Objects, id: string) => readonly string[];
  /** What can stand at the other end. */
  readonly kinds: readonly DirectoryKind[];
  /** Where links are stored, for those that can be written. */
  readonly links?: 'groupMembers' | 'groupOwners';
}

function related({ of, ids, kinds }: Relation, call: Call): readonly Found[] {
  const owner = text(find(of, call.view, call.ids['id'] ?? ''), 'id');
  return ids(call.view, owner)
    .map((id) => findPrincipal(call.view, id, kinds))
    .filter((found) => found !== undefined);
}

/** The list, of every kind. */
export function list(relation: Relation, call: Call): Reply {
  return principalsAnswer(call, addressOf(relation, call), related(relation, call));
}

/** The list reduced to one kind by an OData cast, which takes a filter. */
export function listOfKind(relation: Relation, kind: DirectoryKind, call: Call): Reply {
  if (!call.counts || !call.query.count) {
    throw new Refusal(
      'unsupportedQuery',
      'OData casts are supported with $count=true and the header ConsistencyLevel: eventual only.',
      directoryFacts.cast,
    );
  }
  const all = filtered(kind.type, call, ofKind(relation, kind, call));
  return listAnswer(
    call,
    `${addressOf(relation, call)}/${typeName(kind.type)}`,
    all,
    (object) => represent(kind.type, object, call, call.query.select),
    { context: kind.segment },
  );
}

/** How many there are, of every kind or of one. */
export function countRelated(
  relation: Relation,
  kind: DirectoryKind | undefined,
  call: Call,
): Reply {
  return countReply(call, () =>
    kind ? ofKind(relation, kind, call).length : related(relation, call).length,
  );
}

/** The answer to a `/$count` segment: a number as plain text. */
export function countReply(call: Call, count: () => number): Reply {
  if (call.counts) return { status: 200, text: String(count()) };
  throw new Refusal(
    'badRequest',
    '$count is not currently supported.',
    directoryFacts.countEventual,
  );
}

function ofKind(relation: Relation, kind: DirectoryKind, call: Call) {
  return related(relation, call)
    .filter(([found]) => found === kind)
    .map(([, object]) => object);
}

function addressOf({ of, name }: Relation, call: Call): string {
  return `/${of.segment}/${call.ids['id'] ?? ''}/${name}`;
}
