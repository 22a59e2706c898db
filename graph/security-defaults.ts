import { z } from 'zod';
import { type Call, defineCall } from './call';
import type { SingletonEntity } from './singleton';

const PATH = '/policies/identitySecurityDefaultsEnforcementPolicy';

/** @see https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-get */
const read: Call = defineCall({
  method: 'GET',
  path: PATH,
  application: ['Policy.Read.All'],
  delegated: ['Policy.Read.All'],
  role: 'Global Reader',
  source: 'https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-get',
});

/**
 * The page lists `Policy.Read.All` as enough for the update; older revisions say that it is needed
 * beside one of these.
 *
 * @see https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-update
 */
const update: Call = defineCall({
  method: 'PATCH',
  path: PATH,
  application: ['Policy.ReadWrite.SecurityDefaults', 'Policy.ReadWrite.ConditionalAccess'],
  delegated: ['Policy.ReadWrite.SecurityDefaults', 'Policy.ReadWrite.ConditionalAccess'],
  alsoApplication: ['Policy.Read.All'],
  alsoDelegated: ['Policy.Read.All'],
  role: 'Security Administrator',
  source: 'https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-update',
});

/** @see https://learn.microsoft.com/graph/api/resources/identitysecuritydefaultsenforcementpolicy */
const securityDefaults = z.looseObject({ id: z.string(), isEnabled: z.boolean() });

/** The security defaults as Graph returns them. */
export type SecurityDefaults = z.infer<typeof securityDefaults>;

/** The security defaults of a tenant. */
export const securityDefaultsEntity: SingletonEntity<typeof securityDefaults> = {
  read,
  write: update,
  type: securityDefaults,
};
