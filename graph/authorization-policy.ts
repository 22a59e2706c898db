import { z } from 'zod';
import { type Call, defineCall } from './call';
import type { SingletonEntity } from './singleton';

const PATH = '/policies/authorizationPolicy';

/** @see https://learn.microsoft.com/graph/api/authorizationpolicy-get */
const read: Call = defineCall({
  method: 'GET',
  path: PATH,
  application: ['Policy.Read.All', 'Policy.ReadWrite.Authorization'],
  delegated: ['Policy.Read.All', 'Policy.ReadWrite.Authorization'],
  role: 'Global Reader',
  source: 'https://learn.microsoft.com/graph/api/authorizationpolicy-get',
});

/** @see https://learn.microsoft.com/graph/api/authorizationpolicy-update */
const update: Call = defineCall({
  method: 'PATCH',
  path: PATH,
  application: ['Policy.ReadWrite.Authorization'],
  delegated: ['Policy.ReadWrite.Authorization'],
  role: 'Privileged Role Administrator',
  source: 'https://learn.microsoft.com/graph/api/authorizationpolicy-update',
});

/** @see https://learn.microsoft.com/graph/api/resources/defaultuserrolepermissions */
const defaultUserRolePermissions = z.looseObject({
  allowedToCreateApps: z.boolean().nullish(),
  allowedToCreateSecurityGroups: z.boolean().nullish(),
  allowedToCreateTenants: z.boolean().nullish(),
  allowedToReadBitlockerKeysForOwnedDevice: z.boolean().nullish(),
  allowedToReadOtherUsers: z.boolean().nullish(),
  permissionGrantPoliciesAssigned: z.array(z.string()).nullish(),
});

/** @see https://learn.microsoft.com/graph/api/resources/authorizationpolicy */
const authorizationPolicy = z.looseObject({
  id: z.string(),
  allowedToSignUpEmailBasedSubscriptions: z.boolean().nullish(),
  allowedToUseSSPR: z.boolean().nullish(),
  allowEmailVerifiedUsersToJoinOrganization: z.boolean().nullish(),
  allowInvitesFrom: z.string().nullish(),
  allowUserConsentForRiskyApps: z.boolean().nullish(),
  blockMsolPowerShell: z.boolean().nullish(),
  defaultUserRolePermissions: defaultUserRolePermissions.nullish(),
  guestUserRoleId: z.string().nullish(),
});

/** The authorization policy of a tenant. */
export const authorizationPolicyEntity: SingletonEntity<typeof authorizationPolicy> = {
  read,
  write: update,
  type: authorizationPolicy,
};
