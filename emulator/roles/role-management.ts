import { findPrincipal, notFound } from '../directory/find';
import { groups, readRoles } from '../directory/kinds';
import { roleFacts } from '../facts/roles';
import { admitNew } from '../graph/admitted';
import { createdAnswer, entityAnswer, listAnswer, valueAnswer } from '../graph/answers';
import { filtered } from '../graph/filter';
import { type Call, noContent, type Operation, type Reply } from '../graph/operation';
import { Refusal } from '../graph/refusal';
import { represent } from '../graph/represent';
import { type JsonObject, own, text } from '../json';
import { unifiedRoleAssignment, unifiedRoleDefinition } from '../schema/directory-role';
import { activation, assignment, roleDescription } from './assignments';
import { findTemplate, type RoleTemplate, roleTemplates } from './templates';

const DEFINITIONS = '/roleManagement/directory/roleDefinitions';
const ASSIGNMENTS = '/roleManagement/directory/roleAssignments';

function definition({ id, displayName }: RoleTemplate): JsonObject {
  return {
    id,
    description: roleDescription(displayName),
    displayName,
    isBuiltIn: true,
    isEnabled: true,
    resourceScopes: ['/'],
    rolePermissions: [],
    templateId: id,
    version: '1',
  };
}

function definitions(call: Call): Reply {
  const all = filtered(unifiedRoleDefinition, call, roleTemplates.map(definition));
  const value = all.map((object) =>
    represent(unifiedRoleDefinition, object, call, call.query.select),
  );
  return valueAnswer(call, DEFINITIONS.slice(1), { value });
}

function oneDefinition(call: Call): Reply {
  const id = call.ids['id'] ?? '';
  const template = findTemplate(id);
  if (!template) throw notFound(id, roleFacts.templates);
  const { select } = call.query;
  const body = represent(unifiedRoleDefinition, definition(template), call, select);
  return entityAnswer(call, DEFINITIONS, body);
}

function assignments(call: Call): Reply {
  const all = filtered(unifiedRoleAssignment, call, call.view.list('roleAssignment'));
  return listAnswer(call, ASSIGNMENTS, all, (object) =>
    represent(unifiedRoleAssignment, object, call, call.query.select),
  );
}

function findAssignment(call: Call, objects = call.newest): JsonObject {
  const id = call.ids['id'] ?? '';
  const found = objects.get('roleAssignment', id);
  if (!found) throw notFound(id);
  return found;
}

function oneAssignment(call: Call): Reply {
  const found = findAssignment(call, call.view);
  const body = represent(unifiedRoleAssignment, found, call, call.query.select);
  return entityAnswer(call, ASSIGNMENTS, body);
}

function assign(call: Call): Reply {
  const sent = admitNew(unifiedRoleAssignment, call);
  const template = findTemplate(text(sent, 'roleDefinitionId'));
  if (!template) throw notFound(text(sent, 'roleDefinitionId'), roleFacts.templates);
  const principalId = text(sent, 'principalId').toLowerCase();
  checkAssignment(call, sent, principalId);
  const value = assignment(template.id, principalId);
  const id = text(value, 'id');
  if (call.newest.get('roleAssignment', id)) {
    throw refusal(
      'A conflicting object with one or more of the specified property values is present in the directory.',
      roleFacts.assignedTwice,
    );
  }
  call.commit([...activation(call.newest, template.id), { kind: 'roleAssignment', id, value }]);
  return createdAnswer(call, ASSIGNMENTS, value);
}

function checkAssignment(call: Call, sent: JsonObject, principalId: string): void {
  if (text(sent, 'directoryScopeId') !== '/') {
    throw refusal(
      `'directoryScopeId' is '${text(sent, 'directoryScopeId')}'; expected '/'.`,
      roleFacts.scope,
    );
  }
  const [kind, principal] = findPrincipal(call.newest, principalId) ?? [];
  if (!principal) throw notFound(principalId);
  if (kind === groups && own(principal, 'isAssignableToRole') !== true) {
    throw refusal(
      `Group '${principalId}' is not role-assignable; a role is assigned to such groups only.`,
      roleFacts.group,
    );
  }
}

function unassign(call: Call): Reply {
  const id = text(findAssignment(call), 'id');
  call.commit([{ kind: 'roleAssignment', id, value: undefined }]);
  return noContent;
}

function refusal(message: string, fact: (typeof roleFacts)[keyof typeof roleFacts]): Refusal {
  return new Refusal('badRequest', message, fact);
}

const common = {
  realm: 'directory',
} as const;
const reading = {
  ...common,
  method: 'GET',
  permissions: ['RoleManagement.Read.All', ...readRoles],
} as const;
const writing = {
  ...common,
  permissions: ['RoleManagement.ReadWrite.Directory'],
} as const;

/** Role definitions and assignments of the directory; PIM's eligible assignments are not here. */
export const roleManagementOperations: readonly Operation[] = [
  {
    ...reading,
    path: DEFINITIONS,
    permissions: readRoles,
    query: ['$select', '$filter'],
    carryOut: definitions,
  },
  {
    ...reading,
    path: `${DEFINITIONS}/:id`,
    permissions: readRoles,
    query: ['$select'],
    carryOut: oneDefinition,
  },
  {
    ...reading,
    path: ASSIGNMENTS,
    query: ['$select', '$top', '$filter', '$skiptoken'],
    carryOut: assignments,
  },
  {
    ...reading,
    path: `${ASSIGNMENTS}/:id`,
    query: ['$select'],
    carryOut: oneAssignment,
  },
  { ...writing, method: 'POST', path: ASSIGNMENTS, carryOut: assign },
  { ...writing, method: 'DELETE', path: `${ASSIGNMENTS}/:id`, carryOut: unassign },
];
