import { randomUUID } from 'node:crypto';
import { type JsonObject, text } from '../json';
import type { Change, Objects } from '../state/objects';
import { findTemplate } from './templates';

/** The activated role of a template, or `undefined` where it was never activated. */
export function roleOfTemplate(objects: Objects, templateId: string): JsonObject | undefined {
  const wanted = templateId.toLowerCase();
  return objects.list('directoryRole').find((role) => text(role, 'roleTemplateId') === wanted);
}

/** Assignments that hold for the whole tenant. */
function assignmentsOf(objects: Objects): readonly JsonObject[] {
  return objects
    .list('roleAssignment')
    .filter((assignment) => text(assignment, 'directoryScopeId') === '/');
}

/** Ids of the principals that hold the role directly. */
export function holdersOf(objects: Objects, templateId: string): readonly string[] {
  return assignmentsOf(objects)
    .filter((assignment) => text(assignment, 'roleDefinitionId') === templateId)
    .map((assignment) => text(assignment, 'principalId'));
}

/** Template ids of the roles that one of the principals holds directly. */
export function roleTemplatesOf(
  objects: Objects,
  principalIds: ReadonlySet<string>,
): readonly string[] {
  const held = assignmentsOf(objects).filter((assignment) =>
    principalIds.has(text(assignment, 'principalId').toLowerCase()),
  );
  return [...new Set(held.map((one) => text(one, 'roleDefinitionId').toLowerCase()))];
}

/** Ids of the activated roles that one of the principals holds directly. */
export function rolesOf(objects: Objects, principalIds: ReadonlySet<string>): readonly string[] {
  return roleTemplatesOf(objects, principalIds)
    .map((templateId) => roleOfTemplate(objects, templateId))
    .filter((role) => role !== undefined)
    .map((role) => text(role, 'id'));
}

/** What a new assignment is stored as. */
export function assignment(roleTemplateId: string, principalId: string): JsonObject {
  return {
    id: assignmentId(roleTemplateId, principalId),
    principalId,
    roleDefinitionId: roleTemplateId,
    directoryScopeId: '/',
  };
}

/** Fact role-assignment-id. */
function assignmentId(roleTemplateId: string, principalId: string): string {
  const bytes = Buffer.concat([littleEndian(roleTemplateId), littleEndian(principalId)]);
  return `${bytes.toString('base64url')}-1`;
}

/** A GUID as Microsoft's libraries write it in bytes: the first three groups reversed. */
function littleEndian(guid: string): Buffer {
  const [first = '', second = '', third = '', ...rest] = guid.split('-');
  const reversed = [first, second, third].map((group) => Buffer.from(group, 'hex').reverse());
  return Buffer.concat([...reversed, Buffer.from(rest.join(''), 'hex')]);
}

/** What activates a role that is not active yet; fact role-activated. */
export function activation(objects: Objects, templateId: string): readonly Change[] {
  if (roleOfTemplate(objects, templateId)) return [];
  const id = randomUUID();
  return [{ kind: 'directoryRole', id, value: activatedRole(id, templateId) }];
}

/** The role as it is stored once activated in a tenant. */
export function activatedRole(id: string, templateId: string): JsonObject {
  const displayName = findTemplate(templateId)?.displayName ?? templateId;
  return {
    id,
    deletedDateTime: null,
    description: roleDescription(displayName),
    displayName,
    roleTemplateId: templateId,
  };
}

/** Fact role-subset. */
export function roleDescription(displayName: string): string {
  return `Built-in role ${displayName}.`;
}
