import { z } from 'zod';
import { type Call, defineCall } from './call';
import type { GraphClient } from './client';
import { type DirectoryEntity, DirectoryLookup } from './directory/lookup';

const reading = {
  method: 'GET',
  application: ['User.Read.All', 'Directory.Read.All'],
  delegated: ['User.Read.All', 'Directory.Read.All'],
  role: 'Directory Readers',
} as const satisfies Partial<Call>;

/** @see https://learn.microsoft.com/graph/api/user-get */
export const readUser: Call = defineCall({
  ...reading,
  path: '/users/{id}',
  source: 'https://learn.microsoft.com/graph/api/user-get',
});

/** @see https://learn.microsoft.com/graph/api/user-list */
export const listUsers: Call = defineCall({
  ...reading,
  path: '/users',
  source: 'https://learn.microsoft.com/graph/api/user-list',
});

/** @see https://learn.microsoft.com/graph/api/resources/user */
const user = z.looseObject({
  id: z.string(),
  displayName: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  accountEnabled: z.boolean().nullish(),
  userType: z.string().nullish(),
  externalUserState: z.string().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
  createdDateTime: z.string().nullish(),
});

/** What policy needs to know of a user. */
export type User = z.infer<typeof user>;

const entity: DirectoryEntity<typeof user> = {
  list: listUsers,
  read: readUser,
  type: user,
  select: Object.keys(user.shape),
  // A filter, as a path cannot start with "$", which names may.
  nameProperty: 'userPrincipalName',
};

/** The users of a tenant. */
export class Users extends DirectoryLookup<typeof user> {
  constructor(client: GraphClient, boundMs?: number) {
    super(client, entity, boundMs);
  }
}
