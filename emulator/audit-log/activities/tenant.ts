import { text } from '../../json';
import type { Activities } from '../activity';
import { holderOf } from './holder';

const DIRECTORY = 'Core Directory';

/** Roles, and the policies of the tenant beside methods and conditional access. */
export const tenantActivities: Activities = {
  roleAssignment: {
    service: DIRECTORY,
    category: 'RoleManagement',
    names: { add: 'Add member to role', remove: 'Remove member from role' },
    targetType: 'User',
    subject: (directory, written) => holderOf(directory, text(written, 'principalId')),
  },
  authorizationPolicy: {
    service: DIRECTORY,
    category: 'AuthorizationPolicy',
    names: { update: 'Update authorization policy' },
    targetType: 'Policy',
  },
  deviceRegistrationPolicy: {
    service: 'Device Registration Service',
    category: 'Policy',
    names: { update: 'Set device registration policies' },
    targetType: 'Policy',
  },
  crossTenantAccessDefault: {
    service: DIRECTORY,
    category: 'CrossTenantAccessSettings',
    names: {
      update: 'Update the company default cross-tenant access setting',
      reset: 'Reset the cross-tenant access default setting',
    },
    targetType: 'Policy',
  },
  crossTenantAccessPartner: {
    service: DIRECTORY,
    category: 'CrossTenantAccessSettings',
    names: {
      add: 'Add a partner to cross-tenant access setting',
      update: 'Update a partner cross-tenant access setting',
      remove: 'Delete partner specific cross-tenant access setting',
    },
    targetType: 'Policy',
  },
};
