import { describeLife } from '../singleton/life';

const id = 'authorizationPolicy';
const permissions = {
  allowedToCreateApps: true,
  allowedToCreateSecurityGroups: true,
  allowedToCreateTenants: true,
  allowedToReadBitlockerKeysForOwnedDevice: true,
  allowedToReadOtherUsers: true,
  permissionGrantPoliciesAssigned: [
    'ManagePermissionGrantsForSelf.microsoft-user-default-recommended',
  ],
};

describeLife({
  typeName: 'entra_authorization_policy',
  title: 'authorization policy',
  stored: { kind: 'authorizationPolicy', id },
  live: {
    id,
    displayName: 'Authorization Policy',
    description: '',
    allowInvitesFrom: 'everyone',
    allowedToSignUpEmailBasedSubscriptions: true,
    allowedToUseSSPR: true,
    allowEmailVerifiedUsersToJoinOrganization: false,
    allowUserConsentForRiskyApps: null,
    blockMsolPowerShell: false,
    guestUserRoleId: '10dae51f-b6af-4016-8d66-8c2a99b929b3',
    defaultUserRolePermissions: permissions,
    enabledPreviewFeatures: [],
    permissionGrantPolicyIdsAssignedToDefaultUserRole: permissions.permissionGrantPoliciesAssigned,
  },
  declared: {
    allowed_to_use_sspr: false,
    allow_invites_from: 'adminsAndGuestInviters',
    block_msol_powershell: true,
    guest_user_role_id: '2AF84B1E-32C8-42B7-82BC-DAA82404023B',
    default_user_role_permissions: { allowed_to_create_apps: false },
  },
  becomes: {
    allowedToUseSSPR: false,
    allowInvitesFrom: 'adminsAndGuestInviters',
    allowedToSignUpEmailBasedSubscriptions: true,
    blockMsolPowerShell: true,
    guestUserRoleId: '2af84b1e-32c8-42b7-82bc-daa82404023b',
    defaultUserRolePermissions: { ...permissions, allowedToCreateApps: false },
  },
  changed: {
    default_user_role_permissions: {
      allowed_to_create_apps: false,
      permission_grant_policies_assigned: [],
    },
  },
  becomesThen: {
    defaultUserRolePermissions: {
      ...permissions,
      allowedToCreateApps: false,
      permissionGrantPoliciesAssigned: [],
    },
  },
  versions: ['v1.0'],
  interference: { allowedToUseSSPR: true },
  shownAs: 'allowed_to_use_sspr: false → true',
});
