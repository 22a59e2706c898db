import type { QueryOption } from '../graph/query';
import { type JsonObject, text } from '../json';
import { assignedPlans } from '../licenses/skus';
import * as schema from '../schema/directory';
import { directoryRole } from '../schema/directory-role';
import { group } from '../schema/group';
import { subscribedSku } from '../schema/subscribed-sku';
import { user } from '../schema/user';
import type { ObjectType } from '../schema/type';
import type { Kind, Objects } from '../state/objects';

/** A kind of directory object: where it lives, what it is, and which permissions it takes. */
export interface DirectoryKind {
  readonly kind: Extract<
    Kind,
    | 'group'
    | 'user'
    | 'servicePrincipal'
    | 'directoryRole'
    | 'organization'
    | 'domain'
    | 'subscribedSku'
  >;
  readonly segment: string;
  readonly type: ObjectType;
  readonly read: readonly string[];
  readonly create: readonly string[];
  readonly update: readonly string[];
  readonly remove: readonly string[];
  /** Resource units of a list, by Graph's throttling page. */
  readonly listCost: number;
  /**
   * Query options of a list.
   *
   * @defaultValue those of directory objects
   */
  readonly listQuery?: readonly QueryOption[];
  /** The object with what the service derives from others when it is read. */
  readonly derive?: (object: JsonObject, objects: Objects) => JsonObject;
}

export const directoryRead = ['Directory.Read.All', 'Directory.ReadWrite.All'];
const never: readonly string[] = [];

/** Graph pages about directory roles, role definitions and role assignments. */
export const readRoles: readonly string[] = [
  'RoleManagement.Read.Directory',
  'RoleManagement.ReadWrite.Directory',
  ...directoryRead,
];

/** Graph pages List groups, Create group, Update group, Delete group. */
export const groups: DirectoryKind = {
  kind: 'group',
  segment: 'groups',
  type: group,
  read: ['GroupMember.Read.All', 'Group.Read.All', 'Group.ReadWrite.All', ...directoryRead],
  create: ['Group.Create', 'Group.ReadWrite.All', 'Directory.ReadWrite.All'],
  update: ['Group.ReadWrite.All', 'Directory.ReadWrite.All'],
  remove: ['Group.ReadWrite.All'],
  listCost: 2,
};

/** Graph pages List users, Create user, Update user, Delete a user. */
export const users: DirectoryKind = {
  kind: 'user',
  segment: 'users',
  type: user,
  read: ['User.Read.All', 'User.ReadWrite.All', ...directoryRead],
  create: ['User.ReadWrite.All', 'Directory.ReadWrite.All'],
  update: ['User.ReadWrite.All', 'Directory.ReadWrite.All'],
  remove: ['User.ReadWrite.All'],
  listCost: 2,
};

/** Graph page List servicePrincipals; the emulator makes one for every seeded client. */
export const servicePrincipals: DirectoryKind = {
  kind: 'servicePrincipal',
  segment: 'servicePrincipals',
  type: schema.servicePrincipal,
  read: ['Application.Read.All', 'Application.ReadWrite.All', ...directoryRead],
  create: never,
  update: never,
  remove: never,
  listCost: 2,
};

/** Graph page List directoryRoles. */
export const directoryRoles: DirectoryKind = {
  kind: 'directoryRole',
  segment: 'directoryRoles',
  type: directoryRole,
  read: readRoles,
  create: never,
  update: never,
  remove: never,
  listCost: 1,
  // Fact role-list-query.
  listQuery: ['$filter', '$select'],
};

/** Graph page List subscribedSkus. */
export const subscribedSkus: DirectoryKind = {
  kind: 'subscribedSku',
  segment: 'subscribedSkus',
  type: subscribedSku,
  read: ['Organization.Read.All', 'Organization.ReadWrite.All', ...directoryRead],
  create: never,
  update: never,
  remove: never,
  listCost: 3,
  listQuery: ['$select'],
};

/** Graph page List organizations. */
export const organizations: DirectoryKind = {
  kind: 'organization',
  segment: 'organization',
  type: schema.organization,
  derive: (organization, objects) => {
    const created = text(organization, 'createdDateTime');
    return { ...organization, assignedPlans: assignedPlans(objects, created) };
  },
  read: ['Organization.Read.All', 'Organization.ReadWrite.All', ...directoryRead],
  create: never,
  update: never,
  remove: never,
  listCost: 1,
};

/** Graph page List domains. */
export const domains: DirectoryKind = {
  kind: 'domain',
  segment: 'domains',
  type: schema.domain,
  read: ['Domain.Read.All', 'Domain.ReadWrite.All', ...directoryRead],
  create: never,
  update: never,
  remove: never,
  listCost: 1,
};

/** Kinds that can stand in a group or be looked up as directory objects. */
export const principals: readonly DirectoryKind[] = [groups, users, servicePrincipals];

/** What an object can be a member of. */
export const containers: readonly DirectoryKind[] = [groups, directoryRoles];
