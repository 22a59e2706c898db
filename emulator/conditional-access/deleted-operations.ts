import { conditionalAccessFacts as facts } from '../facts/conditional-access';
import { entityAnswer, listAnswer } from '../graph/answers';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import type { JsonObject } from '../json';
import { locationBody } from '../locations/body';
import { findDeleted, listDeleted, purge, restoration } from '../state/deleted-item';
import type { Kind, Objects } from '../state/objects';
import { tenantSettings } from '../state/tenant-settings';
import { isHidden } from './beta';
import { policyBody } from './body';
import { policyReading, policyWriting } from './operation';

/** Policies and named locations differ in how they are shown. */
interface Deletable {
  readonly kind: Kind;
  readonly segment: string;
  readonly body: (object: JsonObject, call: Call) => JsonObject;
}

const deletables: readonly Deletable[] = [
  { kind: 'conditionalAccessPolicy', segment: 'policies', body: policyBody },
  { kind: 'namedLocation', segment: 'namedLocations', body: locationBody },
];

function pathOf({ segment }: Deletable): string {
  return `/identity/conditionalAccess/deletedItems/${segment}`;
}

function find({ kind, segment }: Deletable, call: Call, objects: Objects): JsonObject {
  const id = call.ids['item'] ?? '';
  const found = findDeleted(kind, objects, id, call.now());
  if (found && !isHidden(found, call.version)) return found;
  throw new Refusal(
    'notFound',
    `There is no deleted object '${id}' among ${segment}.`,
    facts.notFound,
  );
}

function list(deletable: Deletable, call: Call): Reply {
  const all = listDeleted(deletable.kind, call.view, call.now()).filter(
    (object) => !isHidden(object, call.version),
  );
  return listAnswer(call, pathOf(deletable), all, (object) => deletable.body(object, call));
}

function restore(deletable: Deletable, call: Call): Reply {
  const object = find(deletable, call, call.newest);
  const { restore: allowed, policyLimit } = tenantSettings(call.newest);
  if (!allowed) {
    throw new Refusal(
      'denied',
      'The operation is not supported for this caller.',
      facts.restoreRefused,
    );
  }
  const { kind } = deletable;
  if (
    kind === 'conditionalAccessPolicy' &&
    call.newest.list('conditionalAccessPolicy').length >= policyLimit
  ) {
    throw new Refusal(
      'badRequest',
      `The tenant has ${policyLimit} conditional access policies; expected fewer to restore one.`,
      facts.limit,
    );
  }
  call.commit(restoration(kind, object));
  const value = { ...object, deletedDateTime: null };
  const path = `/identity/conditionalAccess/${deletable.segment}`;
  return entityAnswer(call, path, deletable.body(value, call));
}

function remove(deletable: Deletable, call: Call): Reply {
  call.commit(purge(deletable.kind, find(deletable, call, call.newest)));
  return noContent;
}

function operationsOf(deletable: Deletable): readonly Operation[] {
  const path = pathOf(deletable);
  const item = `${path}/:item`;
  return [
    {
      ...policyReading,
      method: 'GET',
      path,
      query: ['$top', '$skiptoken', '$count'],
      carryOut: (call) => list(deletable, call),
    },
    {
      ...policyReading,
      method: 'GET',
      path: item,
      carryOut: (call) =>
        entityAnswer(call, path, deletable.body(find(deletable, call, call.view), call)),
    },
    {
      ...policyWriting,
      method: 'POST',
      path: `${item}/restore`,
      carryOut: (call) => restore(deletable, call),
    },
    {
      ...policyWriting,
      method: 'DELETE',
      path: item,
      carryOut: (call) => remove(deletable, call),
    },
  ];
}

/** Deleted policies and named locations. */
export const deletedConditionalAccessOperations: readonly Operation[] =
  deletables.flatMap(operationsOf);
