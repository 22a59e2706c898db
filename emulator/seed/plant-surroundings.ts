import { crossTenantDefault } from '../cross-tenant-access/default-configuration';
import { crossTenantPartner } from '../cross-tenant-access/partners';
import { deviceRegistration } from '../device-registration/device-registration';
import { subscribedSkusOf } from '../licenses/skus';
import type { JsonObject } from '../json';
import { activatedRole, assignment } from '../roles/assignments';
import { GLOBAL_ADMINISTRATOR } from '../roles/templates';
import type { StoredTenant } from '../state/document';
import { derivedGuid } from './derived-guid';
import { plantUserMethods } from './plant-methods';
import { plantSingleton } from './plant-singleton';
import type { SeedTenant } from './schema';

/** What surrounds the methods policy: roles, licences, registered methods, tenant policies, logs. */
export function plantSurroundings(tenant: SeedTenant): StoredTenant['objects'] {
  return [
    ['directoryRole', directoryRoles(tenant)],
    ['roleAssignment', roleAssignments(tenant)],
    ['subscribedSku', subscribedSkusOf(tenant)],
    ['userMethods', plantUserMethods(tenant)],
    [
      'registrationReport',
      [{ id: 'registrationReport', lagMinutes: tenant.registrationReportLagMinutes }],
    ],
    plantSingleton(deviceRegistration, tenant.deviceRegistrationPolicy),
    plantSingleton(crossTenantDefault, tenant.crossTenantAccess.default),
    ['crossTenantAccessPartner', tenant.crossTenantAccess.partners.map(crossTenantPartner)],
    ['signIn', tenant.signIns.map((entry, index) => signIn(tenant, entry, index))],
  ];
}

function holders(tenant: SeedTenant): readonly { readonly id: string; readonly roles: string[] }[] {
  return [...tenant.users, ...tenant.groups];
}

/** Global Administrator is activated in every tenant; any other role once somebody holds it. */
function directoryRoles(tenant: SeedTenant): readonly JsonObject[] {
  const held = holders(tenant).flatMap(({ roles }) => roles);
  return [...new Set([GLOBAL_ADMINISTRATOR, ...held])].map((templateId) =>
    activatedRole(derivedGuid(`${tenant.tenantId}/directoryRole/${templateId}`), templateId),
  );
}

function roleAssignments(tenant: SeedTenant): readonly JsonObject[] {
  return holders(tenant).flatMap(({ id, roles }) =>
    [...new Set(roles)].map((templateId) => assignment(templateId, id)),
  );
}

function signIn(tenant: SeedTenant, entry: JsonObject, index: number): JsonObject {
  return { id: derivedGuid(`${tenant.tenantId}/signIn/${index}`), ...entry };
}
