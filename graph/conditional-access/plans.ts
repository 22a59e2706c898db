import { z } from 'zod';
import { type Call, defineCall } from '../call';
import type { GraphClient } from '../client';
import { readPages } from '../collection/pages';
import { reading } from './permissions';

/**
 * Plans are the second collection of beta that can demand something of a sign-in: a reader of
 * policies alone misses them.
 *
 * @see https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicyplan?view=graph-rest-beta
 */
export const listAccessPlans: Call = defineCall({
  ...reading,
  method: 'GET',
  version: 'beta',
  path: '/identity/conditionalAccess/plans',
  source:
    'https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicyplan?view=graph-rest-beta',
});

const accessPlan = z.looseObject({
  id: z.string(),
  displayName: z.string().nullish(),
  state: z.string().nullish(),
});

/** A plan of conditional access, as far as it is told: nothing here manages one. */
export type AccessPlan = z.infer<typeof accessPlan>;

/** Reading the plans of conditional access. */
export class AccessPlans {
  readonly #client: GraphClient;

  constructor(client: GraphClient) {
    this.#client = client;
  }

  /** Every plan of the tenant. */
  list(signal: AbortSignal): Promise<AccessPlan[]> {
    return readPages(this.#client, listAccessPlans, accessPlan, { signal });
  }
}
