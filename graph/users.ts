import { z } from 'zod';
import { type BatchAnswer, readBatch } from './batch';
import { type Call, defineCall } from './call';
import type { GraphClient } from './client';
import { type DirectoryEntity, DirectoryLookup } from './directory/lookup';
import { queryOf } from './directory/query';
import type { GraphError } from './graph-error';
import { parseAnswer } from './wire';

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
  readonly #client: GraphClient;

  constructor(client: GraphClient, boundMs?: number) {
    super(client, entity, boundMs);
    this.#client = client;
  }

  /**
   * Reads users by id or user principal name, twenty with a request. Unlike `find`, it does not wait
   * for one that is not there.
   *
   * @returns the user, or Graph's error for it alone, in the order of `names`
   */
  async read(names: readonly string[], signal: AbortSignal): Promise<(User | GraphError)[]> {
    const query = queryOf({ select: entity.select });
    const reads = names.map((id) => ({ call: readUser, parameters: { id }, query }));
    return (await readBatch(this.#client, reads, signal)).map(toUser);
  }
}

const toUser = (answer: BatchAnswer): User | GraphError =>
  'error' in answer ? answer.error : parseAnswer(user, answer.body, `GET ${readUser.path}`);
