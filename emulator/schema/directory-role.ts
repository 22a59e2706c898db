import { directoryObject, named, property } from './directory-object';
import { collection, complex, edm, entity, type ObjectType } from './type';

const { texts } = property;
const fixedText = { type: edm.string, readOnly: true } as const;

/** Graph page directoryRole: a role that was activated in the tenant. */
export const directoryRole: ObjectType = entity(
  'directoryRole',
  named(['description', 'displayName', 'roleTemplateId'], fixedText),
  directoryObject,
);

/** Graph page Activate directoryRole: the only property that a request may have. */
export const roleActivation: ObjectType = entity('directoryRole', {
  roleTemplateId: { type: edm.guidText, nullable: false },
});

/** Graph page directoryRoleTemplate. */
export const directoryRoleTemplate: ObjectType = entity(
  'directoryRoleTemplate',
  named(['description', 'displayName'], fixedText),
  directoryObject,
);

/** Graph page unifiedRoleDefinition. */
export const unifiedRoleDefinition: ObjectType = entity('unifiedRoleDefinition', {
  id: fixedText,
  ...named(['description', 'displayName', 'templateId', 'version'], fixedText),
  ...named(['isBuiltIn', 'isEnabled'], { type: edm.boolean, readOnly: true }),
  resourceScopes: { ...texts, readOnly: true },
  rolePermissions: {
    type: collection(
      complex('unifiedRolePermission', {
        allowedResourceActions: texts,
        condition: { type: edm.string },
      }),
    ),
    readOnly: true,
  },
});

/** Graph page unifiedRoleAssignment, reduced to assignments for the whole tenant. */
export const unifiedRoleAssignment: ObjectType = entity('unifiedRoleAssignment', {
  id: fixedText,
  principalId: { type: edm.string, nullable: false },
  roleDefinitionId: { type: edm.string, nullable: false },
  directoryScopeId: { type: edm.string, nullable: false },
});
