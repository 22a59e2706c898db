/** Singletons beside conditional access, and its plans. */
import { tenantPolicyFacts as facts } from '../facts/tenant-policies';
import { isArray, isObject, text } from '../json';
import { conditionalAccessConditionSet } from './conditional-access-conditions';
import {
  conditionalAccessPolicyState,
  nameLength,
  policyControls,
} from './conditional-access-policy';
import { collection, complex, edm, entity, enumeration, type Property } from './type';

const string: Property = { type: edm.string };
const flag: Property = { type: edm.boolean };
const readOnly = { readOnly: true } as const;
const mandatory = { nullable: false } as const;

/** Graph page identitySecurityDefaultsEnforcementPolicy. */
export const identitySecurityDefaultsEnforcementPolicy = entity(
  'identitySecurityDefaultsEnforcementPolicy',
  {
    id: { ...string, ...readOnly },
    displayName: { ...string, ...readOnly },
    description: { ...string, ...readOnly },
    isEnabled: { type: edm.boolean, ...mandatory },
  },
);

/** Role templates of guests: as members, limited, and most limited. */
const GUEST_ROLES = [
  'a0b1b346-4d3e-4e8b-98f8-753987be4970',
  '10dae51f-b6af-4016-8d66-8c2a99b929b3',
  '2af84b1e-32c8-42b7-82bc-daa82404023b',
];

const defaultUserRolePermissions = complex('defaultUserRolePermissions', {
  allowedToCreateApps: { ...flag, ...mandatory },
  allowedToCreateSecurityGroups: { ...flag, ...mandatory },
  allowedToCreateTenants: flag,
  allowedToReadBitlockerKeysForOwnedDevice: flag,
  allowedToReadOtherUsers: { ...flag, ...mandatory },
  permissionGrantPoliciesAssigned: { type: collection(edm.string), only: 'v1.0' },
});

/** Graph page authorizationPolicy. */
export const authorizationPolicy = entity('authorizationPolicy', {
  id: { ...string, ...readOnly },
  displayName: string,
  description: string,
  allowInvitesFrom: {
    type: enumeration('allowInvitesFrom', [
      'none',
      'adminsAndGuestInviters',
      'adminsGuestInvitersAndAllMembers',
      'everyone',
    ]),
  },
  allowedToSignUpEmailBasedSubscriptions: { ...flag, ...mandatory },
  allowedToUseSSPR: { ...flag, ...mandatory },
  allowEmailVerifiedUsersToJoinOrganization: { ...flag, ...mandatory },
  allowUserConsentForRiskyApps: flag,
  blockMsolPowerShell: flag,
  guestUserRoleId: {
    type: edm.guid,
    limit: {
      fact: facts.guestRole,
      expected: `one of ${GUEST_ROLES.join(', ')}`,
      holds: (value) => typeof value === 'string' && GUEST_ROLES.includes(value),
    },
  },
  defaultUserRolePermissions: { type: defaultUserRolePermissions, ...mandatory },
  enabledPreviewFeatures: { type: collection(edm.string), only: 'beta' },
  permissionGrantPolicyIdsAssignedToDefaultUserRole: {
    type: collection(edm.string),
    only: 'beta',
  },
});

const userActionExclusion = complex('userActionExclusion', {
  userAction: { ...string, ...mandatory },
  state: { type: conditionalAccessPolicyState, ...mandatory },
});

/** Graph page conditionalAccessSettings, beta. */
export const conditionalAccessSettings = entity('conditionalAccessSettings', {
  id: { ...string, ...readOnly },
  modifiedDateTime: { type: edm.dateTimeOffset, ...readOnly },
  exclusions: {
    type: complex('conditionalAccessExclusions', {
      allResourcesExclusions: {
        type: complex('allResourcesExclusions', {
          userActionExclusions: {
            type: collection(userActionExclusion),
            ...mandatory,
            default: [],
            limit: {
              fact: facts.settingsAction,
              expected: 'each user action once, by a name that is not empty',
              holds: (value) => {
                const names = isArray(value)
                  ? value.filter(isObject).map((one) => text(one, 'userAction'))
                  : [];
                return !names.includes('') && new Set(names).size === names.length;
              },
            },
          },
        }),
      },
    }),
  },
});

/** Graph page conditionalAccessPolicyRule, beta. */
export const conditionalAccessPolicyRule = entity('conditionalAccessPolicyRule', {
  id: { ...string, ...readOnly },
  name: { ...string, required: facts.plansShape, nullable: false, limit: nameLength },
  conditions: { type: conditionalAccessConditionSet, default: null, whole: true },
  controls: {
    type: complex('conditionalAccessPolicyRuleControls', policyControls),
    default: null,
    whole: true,
  },
});

/** Graph page conditionalAccessPolicyPlan, beta. */
export const conditionalAccessPolicyPlan = entity('conditionalAccessPolicyPlan', {
  id: { ...string, ...readOnly },
  displayName: { ...string, required: facts.plansShape, nullable: false, limit: nameLength },
  description: { ...string, default: null },
  createdDateTime: { type: edm.dateTimeOffset, ...readOnly, default: null },
  modifiedDateTime: { type: edm.dateTimeOffset, ...readOnly, default: null },
  state: { type: conditionalAccessPolicyState, nullable: false },
  sharedConditions: { type: conditionalAccessConditionSet, default: null, whole: true },
});
