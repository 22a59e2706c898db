import { auditLogOperations } from './audit-log/operations';
import { deletedConditionalAccessOperations } from './conditional-access/deleted-operations';
import { policyOperations } from './conditional-access/policy-operations';
import { defaultConfigurationOperations } from './cross-tenant-access/default-configuration';
import { partnerOperations } from './cross-tenant-access/partners';
import { deviceRegistrationOperations } from './device-registration/device-registration';
import { deletedItemOperations } from './directory/deleted-items';
import { directoryObjectOperations } from './directory/directory-objects';
import { groupOperations } from './directory/groups';
import { domains, organizations, servicePrincipals, subscribedSkus } from './directory/kinds';
import { memberCheckOperations } from './directory/member-checks';
import { readOperations } from './directory/read-operations';
import { relationOperations } from './directory/relations';
import { userOperations } from './directory/users';
import type { Operation } from './graph/operation';
import { authenticationContextOperations } from './locations/context-operations';
import { namedLocationOperations } from './locations/location-operations';
import { configurationOperations } from './methods-policy/configuration-operations';
import { rootOperations } from './methods-policy/root-operations';
import { passkeyOperations } from './passkeys/operations';
import { reportOperations } from './reports/operations';
import { directoryRoleOperations } from './roles/directory-roles';
import { roleManagementOperations } from './roles/role-management';
import { combinationOperations } from './strengths/combination-operations';
import { strengthConfigurationOperations } from './strengths/configuration-operations';
import { modeOperations } from './strengths/mode-operations';
import { strengthOperations } from './strengths/strength-operations';
import { authorizationOperations } from './tenant-policies/authorization';
import { planOperations } from './tenant-policies/plans';
import { securityDefaultsOperations } from './tenant-policies/security-defaults';
import { settingsOperations } from './tenant-policies/settings';
import { templateOperations } from './tenant-policies/templates';
import { userMethodOperations } from './user-methods/operations';
import { whatIfOperations } from './what-if/operation';

/** Everything of Graph that the emulator serves; a new collection is one more line. */
export const operations: readonly Operation[] = [
  ...rootOperations,
  ...configurationOperations,
  ...groupOperations,
  ...userOperations,
  ...relationOperations,
  ...memberCheckOperations,
  ...deletedItemOperations,
  ...directoryObjectOperations,
  ...readOperations(servicePrincipals),
  ...readOperations(organizations),
  ...readOperations(domains),
  ...readOperations(subscribedSkus),
  ...directoryRoleOperations,
  ...roleManagementOperations,
  ...deviceRegistrationOperations,
  ...defaultConfigurationOperations,
  ...partnerOperations,
  // Before the methods: creationOptions stands where an id does.
  ...passkeyOperations,
  ...userMethodOperations,
  ...reportOperations,
  ...auditLogOperations,
  // Before the strengths: findByMethodMode(...) stands where an id does.
  ...modeOperations,
  ...strengthOperations,
  ...combinationOperations,
  ...strengthConfigurationOperations,
  ...policyOperations,
  ...deletedConditionalAccessOperations,
  ...whatIfOperations,
  ...namedLocationOperations,
  ...authenticationContextOperations,
  ...settingsOperations,
  ...planOperations,
  ...templateOperations,
  ...securityDefaultsOperations,
  ...authorizationOperations,
];
