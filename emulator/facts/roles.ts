import { assumed, documented, gap } from './fact';

const ROLE = 'Graph page directoryRole';

/** Directory roles and their assignments. */
export const roleFacts = {
  templates: documented(
    'role-templates',
    'Built-in roles have fixed template ids and names; the id of a built-in role definition is its template id.',
    'entra-docs page Microsoft Entra built-in roles; Graph page List roleDefinitions',
  ),
  subset: assumed(
    'role-subset',
    'There are 36 of the built-in roles, with descriptions of the emulator’s own and without their permissions.',
    'nothing here asks what a role may do',
  ),
  activated: documented(
    'role-activated',
    'directoryRoles has the roles that were activated; assigning a role activates it. A role is found by its id, by its template id and as roleTemplateId=….',
    `${ROLE}; Graph pages List directoryRoles and List members of a directory role`,
  ),
  activate: documented(
    'role-activate',
    'POST of directoryRoles with roleTemplateId alone activates a role and answers 201; Global Administrator is active from the start.',
    'Graph page Activate directoryRole',
  ),
  activatedTwice: assumed(
    'role-activated-twice',
    'Activating an active role is refused with 400.',
    'no page shows the answer',
  ),
  listQuery: assumed(
    'role-list-query',
    'directoryRoles takes $filter and $select.',
    'the azuread provider filters by roleTemplateId; an early version of the page says that it takes none',
  ),
  membership: documented(
    'role-membership',
    'Direct and transitive memberships of a user contain directory roles; those of a group that holds a role reach its members.',
    'Graph page List a user’s memberships (direct and transitive)',
  ),
  group: documented(
    'role-to-group',
    'A role is assigned to a user, a service principal or a role-assignable group.',
    'entra-docs page Use Microsoft Entra groups to manage role assignments',
  ),
  assignmentId: documented(
    'role-assignment-id',
    'The id of a role assignment is made of its role and its principal.',
    'responses on Graph page List unifiedRoleAssignments',
  ),
  assignedTwice: assumed(
    'role-assigned-twice',
    'Assigning a role twice to one principal is refused with 400.',
    'equal assignments would have one id',
  ),
  scope: gap(
    assumed(
      'role-scope',
      'A role is assigned for the whole tenant, directoryScopeId "/"; another scope is refused with 400.',
      'administrative units are not served',
    ),
  ),
} as const;
