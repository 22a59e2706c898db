import { z } from 'zod';
import { POLICY_LIMIT, previews } from '../state/tenant-settings';
import { identified, rawObject } from './values';

const objects = z.array(identified).default([]);

const conditionalAccess = z
  .strictObject({
    policies: objects,
    /** Policies that Microsoft manages, beside the others. */
    managedPolicies: objects,
    namedLocations: objects,
    authenticationContexts: objects,
    /** Each with its `rules`. */
    plans: objects,
    settings: rawObject.optional(),
    policyLimit: z.int().min(0).max(1000).default(POLICY_LIMIT),
    previews: z.array(z.enum(previews)).default([]),
    restore: z.enum(['refused', 'allowed']).default('refused'),
  })
  .prefault({});

/** Seed properties of a tenant about strengths, conditional access and tenant-wide policies. */
export const accessProperties = {
  authenticationStrengths: objects,
  conditionalAccess,
  securityDefaults: z.boolean().default(false),
  authorizationPolicy: rawObject.optional(),
};
