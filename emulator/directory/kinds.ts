import * as schema from '../schema/directory';
import { group } from '../schema/group';
import { user } from '../schema/user';
import type { ObjectType } from '../schema/type';
import type { Kind } from '../state/objects';

/** A kind of directory object: where it lives, what it is, and which permissions it takes. */
export interface DirectoryKind {
  readonly kind: Extract<Kind, 'group' | 'user' | 'servicePrincipal' | 'organization' | 'domain'>;
  readonly segment: string;
  readonly type: ObjectType;
  readonly read: readonly string[];
  readonly create: readonly string[];
  readonly update: readonly string[];
  readonly remove: readonly string[];
  /** Resource units of a list, by Graph's throttling page. */
  readonly listCost: number;
}

const directoryRead = ['Directory.Read.All', 'Directory.ReadWrite.All'];
const never: readonly string[] = [];

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

/** Graph page List organizations. */
export const organizations: DirectoryKind = {
  kind: 'organization',
  segment: 'organization',
  type: schema.organization,
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
