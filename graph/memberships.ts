import { z } from 'zod';
import { type BatchAnswer, readBatch } from './batch';
import { type Call, defineCall } from './call';
import type { GraphClient } from './client';
import { readOn, readPages } from './collection/pages';
import type { GraphError } from './graph-error';

/**
 * Roles come with their ids alone where the permission to read roles is missing.
 *
 * @see https://learn.microsoft.com/graph/api/user-list-transitivememberof
 */
export const readMemberships: Call = defineCall({
  method: 'GET',
  path: '/users/{id}/transitiveMemberOf',
  application: ['Directory.Read.All', 'User.Read.All', 'GroupMember.Read.All'],
  delegated: ['Directory.Read.All', 'User.Read.All', 'GroupMember.Read.All'],
  role: 'Directory Readers',
  source: 'https://learn.microsoft.com/graph/api/user-list-transitivememberof',
});

const DIRECTORY_ROLE = '#microsoft.graph.directoryRole';

const container = z.looseObject({
  '@odata.type': z.string(),
  id: z.string(),
  roleTemplateId: z.string().nullish(),
});

/** What a user belongs to, nested groups included. Ids are in lower case. */
export interface Memberships {
  readonly groups: ReadonlySet<string>;
  /** Template ids of the roles that are active; undefined where they cannot be read. */
  readonly roles: ReadonlySet<string> | undefined;
}

/** The memberships of users, each read once a session unless somebody asks for fresh ones. */
export class MembershipReader {
  readonly #client: GraphClient;
  readonly #known = new Map<string, Promise<Memberships>>();
  /** Reads that are under way. */
  readonly #reading = new Map<string, Promise<Memberships>>();

  constructor(client: GraphClient) {
    this.#client = client;
  }

  /**
   * What a user belongs to.
   *
   * @throws GraphError when it cannot be read; a user that does not exist is answered 404.
   */
  of(userId: string, signal: AbortSignal): Promise<Memberships> {
    const known = this.#known.get(userId);
    return known ?? this.refreshed(userId, signal);
  }

  /**
   * What a user belongs to now: another one may have changed it a moment ago. Who asks while a read
   * is under way shares it.
   */
  refreshed(userId: string, signal: AbortSignal): Promise<Memberships> {
    const underWay = this.#reading.get(userId);
    if (underWay !== undefined) return underWay;
    const reading = this.#read(userId, signal).finally(() => this.#reading.delete(userId));
    this.#reading.set(userId, reading);
    this.#known.set(userId, reading);
    // A failure is not shared: whoever asks next may be luckier.
    reading.catch(() => this.#known.delete(userId));
    return reading;
  }

  /**
   * What each of many users belongs to now, twenty with a request. Nothing of it is kept.
   *
   * @returns memberships, or Graph's error for one user alone, in the order of `userIds`
   * @throws GraphError when a batch as a whole fails.
   */
  async ofAll(
    userIds: readonly string[],
    signal: AbortSignal,
  ): Promise<(Memberships | GraphError)[]> {
    const reads = userIds.map((id) => ({ call: readMemberships, parameters: { id }, query: PAGE }));
    const rest = async (answer: BatchAnswer): Promise<Memberships | GraphError> =>
      'error' in answer
        ? answer.error
        : memberships(await readOn(this.#client, readMemberships, container, answer.body, signal));
    const answers = await readBatch(this.#client, reads, signal);
    return Promise.all(answers.map(rest));
  }

  async #read(userId: string, signal: AbortSignal): Promise<Memberships> {
    const found = await readPages(this.#client, readMemberships, container, {
      signal,
      parameters: { id: userId },
      query: PAGE,
    });
    return memberships(found);
  }
}

/** As many as Graph gives at a time. */
const PAGE = '$top=999';

function memberships(found: readonly z.infer<typeof container>[]): Memberships {
  const isRole = (one: { '@odata.type': string }): boolean => one['@odata.type'] === DIRECTORY_ROLE;
  const templates = found.filter(isRole).map(({ roleTemplateId }) => roleTemplateId);
  return {
    groups: idsOf(found.filter((one) => !isRole(one)).map(({ id }) => id)),
    roles: templates.every((id) => typeof id === 'string') ? idsOf(templates) : undefined,
  };
}

const idsOf = (ids: readonly string[]): ReadonlySet<string> =>
  new Set(ids.map((id) => id.toLowerCase()));
