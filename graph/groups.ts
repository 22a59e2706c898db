import { z } from 'zod';
import { type BatchAnswer, readBatch } from './batch';
import { type Call, defineCall } from './call';
import type { GraphClient } from './client';
import { readPages } from './collection/pages';
import { type DirectoryEntity, DirectoryLookup } from './directory/lookup';
import { queryOf } from './directory/query';
import type { GraphError } from './graph-error';
import { parseAnswer } from './wire';

const reading = {
  method: 'GET',
  application: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  delegated: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  role: 'Directory Readers',
} as const satisfies Partial<Call>;

/** @see https://learn.microsoft.com/graph/api/group-get */
export const readGroup: Call = defineCall({
  ...reading,
  path: '/groups/{id}',
  source: 'https://learn.microsoft.com/graph/api/group-get',
});

/** @see https://learn.microsoft.com/graph/api/group-list */
export const listGroups: Call = defineCall({
  ...reading,
  path: '/groups',
  source: 'https://learn.microsoft.com/graph/api/group-list',
});

/**
 * Members whose type the application may not read come with type and id alone.
 *
 * @see https://learn.microsoft.com/graph/api/group-list-transitivemembers
 */
export const listMembers: Call = defineCall({
  ...reading,
  path: '/groups/{id}/transitiveMembers',
  application: ['GroupMember.ReadBasic.All', ...reading.application],
  delegated: ['GroupMember.ReadBasic.All', ...reading.delegated],
  source: 'https://learn.microsoft.com/graph/api/group-list-transitivemembers',
});

/** @see https://learn.microsoft.com/graph/api/group-list-members */
export const listDirectMembers: Call = defineCall({
  ...reading,
  path: '/groups/{id}/members',
  source: 'https://learn.microsoft.com/graph/api/group-list-members',
});

/** @see https://learn.microsoft.com/graph/api/resources/group */
const group = z.looseObject({
  id: z.string(),
  displayName: z.string().nullish(),
  description: z.string().nullish(),
  securityEnabled: z.boolean().nullish(),
  isAssignableToRole: z.boolean().nullish(),
  groupTypes: z.array(z.string()).nullish(),
  membershipRule: z.string().nullish(),
  onPremisesSyncEnabled: z.boolean().nullish(),
  visibility: z.string().nullish(),
});

/** What policy needs to know of a group. */
export type Group = z.infer<typeof group>;

const entity: DirectoryEntity<typeof group> = {
  list: listGroups,
  read: readGroup,
  type: group,
  select: Object.keys(group.shape),
  nameProperty: 'displayName',
};

const member = z.object({ '@odata.type': z.string(), id: z.string() });

/** The groups of a tenant. */
export class Groups extends DirectoryLookup<typeof group> {
  readonly #client: GraphClient;

  constructor(client: GraphClient, boundMs?: number) {
    super(client, entity, boundMs);
    this.#client = client;
  }

  /**
   * Reads groups by id, twenty with a request.
   *
   * @returns the group, or Graph's error for it alone, in the order of `ids`
   */
  async read(ids: readonly string[], signal: AbortSignal): Promise<(Group | GraphError)[]> {
    const query = queryOf({ select: ['id', 'displayName', 'securityEnabled'] });
    const reads = ids.map((id) => ({ call: readGroup, parameters: { id }, query }));
    return (await readBatch(this.#client, reads, signal)).map(toGroup);
  }

  /**
   * Ids of the users in a group and in the groups in it, each once, in lower case.
   *
   * @throws GraphError when they cannot be read; a group that does not exist is answered 404.
   */
  async users(id: string, signal: AbortSignal): Promise<ReadonlySet<string>> {
    const members = await readPages(this.#client, listMembers, member, {
      signal,
      parameters: { id },
      query: queryOf({ select: ['id'], top: 999 }),
    });
    return new Set(
      members
        .filter((one) => one['@odata.type'] === '#microsoft.graph.user')
        .map((one) => one.id.toLowerCase()),
    );
  }
}

const toGroup = (answer: BatchAnswer): Group | GraphError =>
  'error' in answer ? answer.error : parseAnswer(group, answer.body, `GET ${readGroup.path}`);
