import { notFound } from '../directory/find';
import { crossTenantFacts } from '../facts/cross-tenant-access';
import { admitChange, admitNew } from '../graph/admitted';
import { createdAnswer, entityAnswer, listAnswer } from '../graph/answers';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, text } from '../json';
import { crossTenantAccessPartner } from '../schema/cross-tenant-access';
import { withDefaults } from '../schema/with-defaults';
import type { Objects } from '../state/objects';
import { READ, WRITE } from './permissions';

const KIND = 'crossTenantAccessPartner';
const PATH = '/policies/crossTenantAccessPolicy/partners';

/** A partner as it is stored, with what was left out. */
export function crossTenantPartner(values: JsonObject): JsonObject {
  const id = text(values, 'tenantId');
  return withDefaults(crossTenantAccessPartner, {
    isInMultiTenantOrganization: false,
    isServiceProvider: null,
    ...values,
    id,
  });
}

function find(call: Call, objects: Objects): JsonObject {
  const id = call.ids['id'] ?? '';
  const found = objects.get(KIND, id);
  if (!found) throw notFound(id, crossTenantFacts.partners);
  return found;
}

function bodyOf(call: Call, partner: JsonObject): JsonObject {
  return represent(crossTenantAccessPartner, partner, call, call.query.select);
}

function create(call: Call): Reply {
  const value = crossTenantPartner(admitNew(crossTenantAccessPartner, call));
  const id = text(value, 'id');
  if (call.newest.get(KIND, id) || id === call.tenant.tenantId) {
    throw new Refusal(
      'badRequest',
      `'${id}' is ${id === call.tenant.tenantId ? 'the own tenant' : 'a partner already'}; expected another tenant.`,
      crossTenantFacts.twice,
    );
  }
  call.commit([{ kind: KIND, id, value }]);
  return createdAnswer(call, PATH, bodyOf(call, value), { key: id });
}

function patch(call: Call): Reply {
  const before = find(call, call.newest);
  const value = admitChange(crossTenantAccessPartner, call, before);
  const id = text(before, 'id');
  if (text(value, 'tenantId') !== id) {
    throw new Refusal(
      'badRequest',
      `'tenantId' is the key of the configuration and stays '${id}'; leave it out.`,
      crossTenantFacts.partners,
    );
  }
  call.commit([{ kind: KIND, id, value }]);
  return noContent;
}

function remove(call: Call): Reply {
  const id = text(find(call, call.newest), 'id');
  call.commit([{ kind: KIND, id, value: undefined }]);
  return noContent;
}

const common = {
  realm: 'directory',
} as const;
const item = { ...common, path: `${PATH}/:id` } as const;

/** Configurations for single tenants. */
export const partnerOperations: readonly Operation[] = [
  {
    ...common,
    path: PATH,
    method: 'GET',
    permissions: READ,
    query: ['$select', '$top', '$skiptoken'],
    carryOut: (call) =>
      listAnswer(call, PATH, call.view.list(KIND), (partner) => bodyOf(call, partner)),
  },
  { ...common, path: PATH, method: 'POST', permissions: WRITE, carryOut: create },
  {
    ...item,
    method: 'GET',
    permissions: READ,
    query: ['$select'],
    carryOut: (call) => entityAnswer(call, PATH, bodyOf(call, find(call, call.view))),
  },
  { ...item, method: 'PATCH', permissions: WRITE, carryOut: patch },
  { ...item, method: 'DELETE', permissions: WRITE, carryOut: remove },
];
