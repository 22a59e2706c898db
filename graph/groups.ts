import { z } from 'zod';
import { type BatchAnswer, readBatch } from './batch';
import { type Call, defineCall } from './call';
import type { GraphClient } from './client';
import type { GraphError } from './graph-error';
import { parseAnswer } from './wire';

/** @see https://learn.microsoft.com/graph/api/group-get */
export const readGroup: Call = defineCall({
  method: 'GET',
  path: '/groups/{id}',
  application: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  delegated: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  role: 'Directory Readers',
  source: 'https://learn.microsoft.com/graph/api/group-get',
});

const group = z.looseObject({
  id: z.string(),
  displayName: z.string().nullish(),
  securityEnabled: z.boolean().nullish(),
});

/** What policy needs to know of a group. */
export type Group = z.infer<typeof group>;

/** The groups of a tenant. */
export class Groups {
  readonly #client: GraphClient;

  constructor(client: GraphClient) {
    this.#client = client;
  }

  /**
   * Reads groups by id, twenty with a request.
   *
   * @returns the group, or Graph's error for it alone, in the order of `ids`
   */
  async read(ids: readonly string[], signal: AbortSignal): Promise<(Group | GraphError)[]> {
    const reads = ids.map((id) => ({
      call: readGroup,
      parameters: { id },
      query: '$select=id,displayName,securityEnabled',
    }));
    return (await readBatch(this.#client, reads, signal)).map(toGroup);
  }
}

const toGroup = (answer: BatchAnswer): Group | GraphError =>
  'error' in answer ? answer.error : parseAnswer(group, answer.body, `GET ${readGroup.path}`);
