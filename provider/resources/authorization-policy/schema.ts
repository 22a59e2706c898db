import type { ConfigOf, StringFormat } from '../../framework/schema';
import type { RuleOf } from '../define/rules';
import { named } from '../define/wire/form';
import { guestRole } from './guest-role';

/** Microsoft's page on the policy in Graph. */
export const POLICY_PAGE = 'https://learn.microsoft.com/graph/api/resources/authorizationpolicy';

/** Who may invite guests, from nobody to everybody. */
export const INVITERS = [
  'none',
  'adminsAndGuestInviters',
  'adminsGuestInvitersAndAllMembers',
  'everyone',
] as const;

const kept = { optional: true, computed: true, keepState: true, nullable: true } as const;
const flag = { type: 'bool', ...kept } as const;

/** A policy under which users consent. Microsoft’s own examples begin it with either case. */
export const consentPolicy: StringFormat = {
  name: 'consent policy',
  expected:
    '"managePermissionGrantsForSelf." or "managePermissionGrantsForOwnedResource." and the id of a consent policy',
  accepts: (text) => /^managePermissionGrantsFor(Self|OwnedResource)\.[\w.-]+$/i.test(text),
  canonical: (text) => text.toLowerCase(),
};

const rolePermissions = {
  allowed_to_create_apps: { ...flag, description: 'Whether users may register applications.' },
  allowed_to_create_security_groups: {
    ...flag,
    description: 'Whether users may create security groups.',
  },
  allowed_to_create_tenants: {
    ...flag,
    description: 'Whether users may create tenants. The role Tenant Creator may in any case.',
  },
  allowed_to_read_bitlocker_keys_for_owned_device: {
    ...flag,
    description: 'Whether users may read the BitLocker keys of devices that they own.',
  },
  allowed_to_read_other_users: {
    ...flag,
    description: 'Whether users may read other users. Microsoft asks never to turn it off.',
  },
  permission_grant_policies_assigned: {
    type: 'set',
    element: { type: 'string', format: consentPolicy },
    ...kept,
    description:
      'Policies under which users may consent to applications. None of them ends consent by users.',
  },
} as const;

/** Attributes of `entra_authorization_policy`, without those that every singleton has. */
export const schema = {
  allowed_to_use_sspr: {
    ...flag,
    description: 'Whether administrators may reset their own passwords.',
    ...named('allowedToUseSSPR'),
  },
  allowed_to_sign_up_email_based_subscriptions: {
    ...flag,
    description: 'Whether users may sign up for subscriptions by email.',
  },
  allow_email_verified_users_to_join_organization: {
    ...flag,
    description: 'Whether whoever has a mailbox of the organization may join the tenant.',
  },
  allow_invites_from: {
    type: 'string',
    oneOf: INVITERS,
    ...kept,
    description: 'Who may invite guests.',
  },
  allow_user_consent_for_risky_apps: {
    ...flag,
    description: 'Whether users may consent to applications that Microsoft finds risky.',
  },
  block_msol_powershell: {
    ...flag,
    description:
      'Whether the older MSOnline PowerShell module and its endpoint are closed to users.',
    ...named('blockMsolPowerShell'),
  },
  guest_user_role_id: {
    type: 'string',
    format: guestRole,
    ...kept,
    description: 'Role that guests have in the directory.',
  },
  default_user_role_permissions: {
    type: 'object',
    attributes: rolePermissions,
    ...kept,
    description: 'What users without any role may do. What is left out stays.',
  },
} as const;

/** Any value may be unknown. */
export type AuthorizationConfig = ConfigOf<typeof schema>;
/** A rule about the authorization policy. */
export type AuthorizationRule = RuleOf<typeof schema>;
