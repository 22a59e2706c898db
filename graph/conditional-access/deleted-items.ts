import { z } from 'zod';
import { type Call, defineCall } from '../call';
import type { GraphClient } from '../client';
import { readPages } from '../collection/pages';
import { parseAnswer } from '../wire';
import { reading, writing } from './permissions';

const PATH = '/identity/conditionalAccess/deletedItems';
const PAGES = 'https://learn.microsoft.com/graph/api';

const deletedObject = z.looseObject({
  id: z.string(),
  displayName: z.string(),
  deletedDateTime: z.string().nullish(),
  state: z.string().nullish(),
});
const restored = z.looseObject({ id: z.string(), state: z.string().nullish() });

/** An object that Graph gave back. */
export type Restored = z.infer<typeof restored>;

/** What conditional access keeps of what is deleted, for 30 days. */
export const DELETABLE = ['policies', 'namedLocations'] as const;

/** A collection whose deleted objects are kept. */
export type Deletable = (typeof DELETABLE)[number];

/** An object that was deleted and is still kept. */
export interface DeletedItem {
  readonly of: Deletable;
  readonly id: string;
  readonly displayName: string;
  /** When it was deleted; undefined where Graph does not say. */
  readonly deletedDateTime: string | undefined;
  /** The state of a policy when it was deleted; undefined where Graph does not say. */
  readonly state: string | undefined;
}

/** The pages are of beta, and are about the global cloud alone. */
const place = { version: 'beta', clouds: ['global'] } as const;

/** Lists what was deleted of a collection. */
export const listDeleted = (of: Deletable): Call =>
  defineCall({
    ...reading,
    ...place,
    method: 'GET',
    path: `${PATH}/${of}`,
    source: `${PAGES}/conditionalaccessroot-list-deleteditems`,
  });

/** Gives a deleted object back. Its page says that no kind of caller is supported. */
export const restoreDeleted = (of: Deletable): Call =>
  defineCall({
    ...writing,
    ...place,
    method: 'POST',
    path: `${PATH}/${of}/{id}/restore`,
    source: `${PAGES}/${of === 'policies' ? 'conditionalaccesspolicy' : 'namedlocation'}-restore`,
  });

/** What was deleted of a tenant's conditional access and is still kept. */
export class DeletedItems {
  readonly #client: GraphClient;

  constructor(client: GraphClient) {
    this.#client = client;
  }

  /** Everything that is kept, policies first. */
  async list(signal: AbortSignal): Promise<readonly DeletedItem[]> {
    const all: DeletedItem[] = [];
    for (const of of DELETABLE) {
      const found = await readPages(this.#client, listDeleted(of), deletedObject, { signal });
      for (const { id, displayName, deletedDateTime, state } of found) {
        all.push({
          of,
          id,
          displayName,
          deletedDateTime: deletedDateTime ?? undefined,
          state: state ?? undefined,
        });
      }
    }
    return all;
  }

  /**
   * Gives an object back as it was when it was deleted. That Graph does so is assumed.
   *
   * @throws GraphError when Graph refuses; then nothing was changed.
   */
  async restore({ of, id }: DeletedItem, signal: AbortSignal): Promise<Restored> {
    const call = restoreDeleted(of);
    const answer = await this.#client.send(call, { signal, parameters: { id } });
    return parseAnswer(restored, answer, `${call.method} ${call.path}`);
  }
}
