import { z } from 'zod';
import { defineCall } from '../call';
import type { CollectionEntity } from '../collection/entity';
import { PATH, reading, strengthCalls, writing } from './calls';
import { writeStrength } from './write';

/** @see https://learn.microsoft.com/graph/api/resources/authenticationcombinationconfiguration */
const combinationConfiguration = z.looseObject({
  id: z.string(),
  '@odata.type': z.string(),
  appliesToCombinations: z.array(z.string()),
  allowedAAGUIDs: z.array(z.string()).nullish(),
  allowedIssuerSkis: z.array(z.string()).nullish(),
  allowedPolicyOIDs: z.array(z.string()).nullish(),
});

/**
 * Graph answers configurations with their strength, though they are a relationship. An answer that
 * leaves them out says nothing: a strength must not look as if it restricted nobody.
 *
 * @see https://learn.microsoft.com/graph/api/resources/authenticationstrengthpolicy
 */
const authenticationStrength = z.looseObject({
  id: z.string(),
  displayName: z.string(),
  description: z.string().nullish(),
  policyType: z.string(),
  requirementsSatisfied: z.string(),
  allowedCombinations: z.array(z.string()),
  combinationConfigurations: z.array(combinationConfiguration),
});

/** An authentication strength as Graph returns it, with its combination configurations. */
export type AuthenticationStrength = z.infer<typeof authenticationStrength>;
/** A restriction of one combination of a strength. */
export type CombinationConfiguration = z.infer<typeof combinationConfiguration>;

/** The authentication strengths of a tenant. */
export const strengthEntity: CollectionEntity<typeof authenticationStrength> = {
  list: defineCall({
    ...reading,
    method: 'GET',
    path: PATH,
    source: 'https://learn.microsoft.com/graph/api/authenticationstrengthroot-list-policies',
  }),
  read: defineCall({
    ...reading,
    method: 'GET',
    path: `${PATH}/{id}`,
    source: 'https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-get',
  }),
  create: defineCall({
    ...writing,
    method: 'POST',
    path: PATH,
    source: 'https://learn.microsoft.com/graph/api/authenticationstrengthroot-post-policies',
  }),
  update: strengthCalls.rename,
  remove: defineCall({
    ...writing,
    method: 'DELETE',
    path: `${PATH}/{id}`,
    source: 'https://learn.microsoft.com/graph/api/authenticationstrengthpolicy-delete',
  }),
  type: authenticationStrength,
  write: writeStrength,
};
