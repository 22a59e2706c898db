import { namedLocationFacts as facts } from '../facts/named-location';
import { admitNew } from '../graph/admitted';
import { createdAnswer, entityAnswer, listAnswer } from '../graph/answers';
import { filtered } from '../graph/filter';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, own, text } from '../json';
import { authenticationContextClassReference as contextType } from '../schema/named-location';
import type { Objects } from '../state/objects';
import { policyWithContext } from './in-use';

const KIND = 'authenticationContextClassReference';
const PATH = '/identity/conditionalAccess/authenticationContextClassReferences';

function idOf(call: Call): string {
  return (call.ids['context'] ?? '').toLowerCase();
}

function find(call: Call, stored: Objects): JsonObject {
  const found = stored.get(KIND, idOf(call));
  if (found) return found;
  throw new Refusal(
    'notFound',
    `Authentication context '${idOf(call)}' does not exist.`,
    facts.notFound,
  );
}

function list(call: Call): Reply {
  const all = filtered(contextType, call, call.view.list(KIND));
  return listAnswer(call, PATH, all, (one) => represent(contextType, one, call, call.query.select));
}

function get(call: Call): Reply {
  const context = find(call, call.view);
  return entityAnswer(call, PATH, represent(contextType, context, call, call.query.select));
}

function create(call: Call): Reply {
  const value = admitNew(contextType, call);
  const id = text(value, 'id');
  if (call.newest.get(KIND, id)) {
    throw new Refusal(
      'badRequest',
      `Authentication context '${id}' exists; change it by PATCH, or expected another id.`,
      facts.contextTwice,
    );
  }
  call.commit([{ kind: KIND, id, value }]);
  return createdAnswer(call, PATH, represent(contextType, value, call));
}

/** Fact context-upsert. */
function update(call: Call): Reply {
  const id = idOf(call);
  const sent = own(call.body, 'id');
  if (sent !== undefined && sent !== id) {
    throw new Refusal(
      'badRequest',
      `The id in the request is not the one of the address, '${id}'.`,
      facts.contextIds,
    );
  }
  const value = admitNew(
    contextType,
    { ...call, body: { ...call.body, id } },
    call.newest.get(KIND, id),
  );
  call.commit([{ kind: KIND, id, value }]);
  return noContent;
}

function remove(call: Call): Reply {
  const context = find(call, call.newest);
  const id = text(context, 'id');
  if (own(context, 'isAvailable') === true) {
    throw new Refusal(
      'denied',
      `Authentication context '${id}' is published; set isAvailable to false first.`,
      facts.contextPublished,
    );
  }
  const policy = policyWithContext(call.newest, id);
  if (policy) {
    throw new Refusal(
      'badRequest',
      `Authentication context '${id}' is used by conditional access policy '${text(policy, 'id')}'.`,
      facts.contextInUse,
    );
  }
  call.commit([{ kind: KIND, id, value: undefined }]);
  return noContent;
}

const common = {
  realm: 'conditionalAccess',
} as const;
const item = { ...common, path: `${PATH}/:context` };
const read = [
  'AuthenticationContext.Read.All',
  'AuthenticationContext.ReadWrite.All',
  'Policy.Read.ConditionalAccess',
];
const write = ['AuthenticationContext.ReadWrite.All', 'Policy.ReadWrite.ConditionalAccess'];

/** Authentication contexts; permissions from Graph permissions reference. */
export const authenticationContextOperations: readonly Operation[] = [
  {
    ...common,
    path: PATH,
    method: 'GET',
    permissions: [...read, 'Policy.ReadWrite.ConditionalAccess'],
    query: ['$select', '$filter', '$top', '$skiptoken', '$count'],
    carryOut: list,
  },
  { ...common, path: PATH, method: 'POST', permissions: write, carryOut: create },
  { ...item, method: 'GET', permissions: read, query: ['$select'], carryOut: get },
  { ...item, method: 'PATCH', permissions: write, carryOut: update },
  {
    ...item,
    method: 'DELETE',
    permissions: ['AuthenticationContext.ReadWrite.All', 'Policy.Read.ConditionalAccess'],
    carryOut: remove,
  },
];
