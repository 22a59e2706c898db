import { z } from 'zod';
import { type Call, defineCall } from '../call';
import type { CollectionEntity } from '../collection/entity';
import { reading, writing } from './permissions';

const PATH = '/identity/conditionalAccess/policies';

/** A part of a policy, as Graph returns it: what is in it is read by the schema of the resource. */
const part = z.looseObject({});

/** @see https://learn.microsoft.com/graph/api/resources/conditionalaccesspolicy */
const conditionalAccessPolicy = z.looseObject({
  id: z.string(),
  displayName: z.string(),
  state: z.string(),
  conditions: part,
  grantControls: z
    .looseObject({ authenticationStrength: z.looseObject({ id: z.string() }).nullish() })
    .nullish(),
  sessionControls: part.nullish(),
  templateId: z.string().nullish(),
});

/** A conditional access policy as Graph returns it. */
export type ConditionalAccessPolicy = z.infer<typeof conditionalAccessPolicy>;

/**
 * Listed and read from beta: v1.0 was reported to leave out policies with a condition that only
 * beta has.
 *
 * @see https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies
 */
export const listPolicies: Call = defineCall({
  ...reading,
  method: 'GET',
  version: 'beta',
  path: PATH,
  source: 'https://learn.microsoft.com/graph/api/conditionalaccessroot-list-policies',
});

const create = defineCall({
  ...writing,
  method: 'POST',
  path: PATH,
  // Policies that name applications are refused without it.
  alsoApplication: [...writing.alsoApplication, 'Application.Read.All'],
  alsoDelegated: [...writing.alsoDelegated, 'Application.Read.All'],
  source: 'https://learn.microsoft.com/graph/api/conditionalaccessroot-post-policies',
});

const update = defineCall({
  ...create,
  method: 'PATCH',
  path: `${PATH}/{id}`,
  source: 'https://learn.microsoft.com/graph/api/conditionalaccesspolicy-update',
});

const remove = defineCall({
  ...writing,
  method: 'DELETE',
  path: `${PATH}/{id}`,
  source: 'https://learn.microsoft.com/graph/api/conditionalaccesspolicy-delete',
});

/** The conditional access policies of a tenant. */
export const policyEntity: CollectionEntity<typeof conditionalAccessPolicy> = {
  list: listPolicies,
  read: defineCall({
    ...listPolicies,
    path: `${PATH}/{id}`,
    source: 'https://learn.microsoft.com/graph/api/conditionalaccesspolicy-get',
  }),
  create,
  update,
  beta: {
    create: { ...create, version: 'beta' },
    update: { ...update, version: 'beta' },
    remove: { ...remove, version: 'beta' },
  },
  remove,
  type: conditionalAccessPolicy,
};
