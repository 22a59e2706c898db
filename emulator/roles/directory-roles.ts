import { roleFacts } from '../facts/roles';
import { findPrincipal, notFound, principalsAnswer } from '../directory/find';
import { directoryRoles, principals, readRoles } from '../directory/kinds';
import { readOperations } from '../directory/read-operations';
import { admitNew } from '../graph/admitted';
import { createdAnswer, entityAnswer, valueAnswer } from '../graph/answers';
import type { Call, Operation, Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, text } from '../json';
import { directoryRoleTemplate, roleActivation } from '../schema/directory-role';
import { activation, holdersOf, roleDescription, roleOfTemplate } from './assignments';
import { findTemplate, type RoleTemplate, roleTemplates } from './templates';

const PATH = '/directoryRoles';
const TEMPLATES = '/directoryRoleTemplates';

/**
 * The activated role that a path names by its id, its template's id, or `roleTemplateId=…`.
 *
 * @throws Refusal `notFound`
 */
function findRole(call: Call): JsonObject {
  const named = call.ids['id'] ?? '';
  const id = /^roletemplateid='?([^']+)'?$/i.exec(named)?.[1] ?? named;
  const found = call.view.get('directoryRole', id) ?? roleOfTemplate(call.view, id);
  if (found) return found;
  throw notFound(id, roleFacts.activated);
}

function activate(call: Call): Reply {
  const sent = admitNew(roleActivation, call);
  const id = text(sent, 'roleTemplateId');
  const found = findTemplate(id);
  if (!found) throw notFound(id, roleFacts.templates);
  const [change] = activation(call.newest, found.id);
  if (!change?.value) {
    throw new Refusal(
      'badRequest',
      'A conflicting object with one or more of the specified property values is present in the directory.',
      roleFacts.activatedTwice,
    );
  }
  call.commit([change]);
  return createdAnswer(call, PATH, represent(directoryRoles.type, change.value, call));
}

function role(call: Call): Reply {
  const body = represent(directoryRoles.type, findRole(call), call, call.query.select);
  return entityAnswer(call, PATH, body);
}

function members(call: Call): Reply {
  const found = holdersOf(call.view, text(findRole(call), 'roleTemplateId'))
    .map((id) => findPrincipal(call.view, id, principals))
    .filter((principal) => principal !== undefined);
  return principalsAnswer(call, `${PATH}/${call.ids['id'] ?? ''}/members`, found);
}

function templateBody({ id, displayName }: RoleTemplate, call: Call): JsonObject {
  const description = roleDescription(displayName);
  const stored = { id, deletedDateTime: null, description, displayName };
  return represent(directoryRoleTemplate, stored, call);
}

function template(call: Call): Reply {
  const id = call.ids['id'] ?? '';
  const found = findTemplate(id);
  if (!found) throw notFound(id, roleFacts.templates);
  return entityAnswer(call, TEMPLATES, templateBody(found, call));
}

function templates(call: Call): Reply {
  const value = roleTemplates.map((found) => templateBody(found, call));
  return valueAnswer(call, TEMPLATES.slice(1), { value });
}

const common = {
  method: 'GET',
  realm: 'directory',
  permissions: readRoles,
} as const;

/** Roles that are activated in the tenant, and the templates of all. */
export const directoryRoleOperations: readonly Operation[] = [
  ...readOperations(directoryRoles).filter(({ path }) => path === PATH),
  {
    ...common,
    method: 'POST',
    path: PATH,
    permissions: ['RoleManagement.ReadWrite.Directory'],
    carryOut: activate,
  },
  {
    ...common,
    path: `${PATH}/:id`,
    query: ['$select'],
    carryOut: role,
  },
  {
    ...common,
    path: `${PATH}/:id/members`,
    query: ['$select', '$top', '$skiptoken', '$count'],
    carryOut: members,
  },
  {
    ...common,
    path: TEMPLATES,
    carryOut: templates,
  },
  { ...common, path: `${TEMPLATES}/:id`, carryOut: template },
];
