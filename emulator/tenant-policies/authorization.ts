import type { Call, Operation, Reply } from '../graph/operation';
import { child, type JsonObject, texts } from '../json';
import { authorizationPolicy } from '../schema/tenant-policies';
import type { Version } from '../schema/type';
import {
  answerSingleton,
  patchSingleton,
  type Singleton,
  storeSingleton,
} from '../graph/singleton';

const PATH = '/policies/authorizationPolicy';

/** What users may do on their own; the values are those of a tenant that nobody changed. */
export const authorization: Singleton = {
  kind: 'authorizationPolicy',
  id: 'authorizationPolicy',
  type: authorizationPolicy,
  context: 'policies/authorizationPolicy/$entity',
  initial: {
    displayName: 'Authorization Policy',
    description: 'What users and guests of the tenant may do on their own',
    allowInvitesFrom: 'everyone',
    allowedToSignUpEmailBasedSubscriptions: true,
    allowedToUseSSPR: true,
    allowEmailVerifiedUsersToJoinOrganization: false,
    allowUserConsentForRiskyApps: null,
    blockMsolPowerShell: false,
    guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
    defaultUserRolePermissions: {
      allowedToCreateApps: true,
      allowedToCreateSecurityGroups: true,
      allowedToCreateTenants: true,
      allowedToReadBitlockerKeysForOwnedDevice: true,
      allowedToReadOtherUsers: true,
      permissionGrantPoliciesAssigned: [
        'ManagePermissionGrantsForSelf.microsoft-user-default-recommended',
      ],
    },
    enabledPreviewFeatures: [],
    permissionGrantPolicyIdsAssignedToDefaultUserRole: [
      'ManagePermissionGrantsForSelf.microsoft-user-default-recommended',
    ],
  },
};

const CONSENT = 'permissionGrantPolicyIdsAssignedToDefaultUserRole';

/** The versions name the same list of consent policies in different places. */
function sameConsent(call: Call, value: JsonObject): JsonObject {
  const permissions = child(value, 'defaultUserRolePermissions') ?? {};
  const list =
    call.version === 'beta'
      ? texts(value, CONSENT)
      : texts(permissions, 'permissionGrantPoliciesAssigned');
  return {
    ...value,
    [CONSENT]: list,
    defaultUserRolePermissions: { ...permissions, permissionGrantPoliciesAssigned: list },
  };
}

function patch(call: Call): Reply {
  const value = sameConsent(call, patchSingleton(authorization, call));
  return storeSingleton(authorization, call, value);
}

function operationsAt(path: string, versions: readonly Version[]): readonly Operation[] {
  const common = { path, versions, realm: 'directory' } as const;
  return [
    {
      ...common,
      method: 'GET',
      permissions: ['Policy.Read.All', 'Policy.ReadWrite.Authorization'],
      query: ['$select'],
      carryOut: (call) => answerSingleton(authorization, call),
    },
    {
      ...common,
      method: 'PATCH',
      permissions: ['Policy.ReadWrite.Authorization'],
      carryOut: patch,
    },
  ];
}

/** The authorization policy; fact authorization-policy-paths. */
export const authorizationOperations: readonly Operation[] = [
  ...operationsAt(PATH, ['v1.0', 'beta']),
  ...operationsAt(`${PATH}/authorizationPolicy`, ['beta']),
];
