/**
 * `entra_group`: a group that policy refers to.
 *
 * @see https://learn.microsoft.com/graph/api/resources/group
 * @module
 */
import type { Group } from '../../../graph/groups';
import type { StateOf } from '../../framework/schema';
import { groupId } from '../../resources/define/formats';
import type { EntraDataSource } from '../define/define';
import { defineLookup, idAttribute, nameAttribute } from '../define/define-lookup';
import { inDirectory } from '../define/in-directory';

const schema = {
  id: idAttribute('group', 'display_name', groupId),
  display_name: nameAttribute('Name of the group, in any case of letters.'),
  description: {
    type: 'string',
    computed: true,
    nullable: true,
    description: 'What it is for.',
  },
  security_enabled: {
    type: 'bool',
    computed: true,
    description: 'Whether policies can refer to it: targets of passkeys take no other groups.',
  },
  is_assignable_to_role: {
    type: 'bool',
    computed: true,
    description:
      'Whether only privileged administrators can change its members, and roles can be assigned to it. A group that is excluded from policies needs that.',
  },
  group_types: {
    type: 'set',
    element: { type: 'string' },
    computed: true,
    description:
      '`Unified` for a Microsoft 365 group, `DynamicMembership` for one whose members follow a rule.',
  },
  membership_rule: {
    type: 'string',
    computed: true,
    nullable: true,
    description:
      'The rule that its members follow; null where they are assigned. Whoever can change the properties that it names decides who is in the group.',
  },
  on_premises_sync_enabled: {
    type: 'bool',
    computed: true,
    description: 'Whether it comes from a directory on premises, which then decides who is in it.',
  },
} as const;

const nameOf = ({ displayName }: Group): string => displayName ?? '';

/** Null is how Graph says that something was never so. */
const fromGraph = (found: Group): StateOf<typeof schema> => ({
  id: found.id.toLowerCase(),
  display_name: nameOf(found),
  description: found.description ?? null,
  security_enabled: found.securityEnabled ?? false,
  is_assignable_to_role: found.isAssignableToRole ?? false,
  group_types: found.groupTypes ?? [],
  membership_rule: found.membershipRule ?? null,
  on_premises_sync_enabled: found.onPremisesSyncEnabled ?? false,
});

/** A group of the tenant. */
export const group: EntraDataSource = defineLookup({
  typeName: 'entra_group',
  subcategory: 'Directory',
  description: [
    'Finds a group by its id or its name.',
    'Names are not unique: a name that several groups have is an error that lists their ids, and so is one that no group has. An id that is not found is looked for again for a while, as the same apply may have created the group; a name is not.',
  ].join('\n\n'),
  kind: 'group',
  nameAttribute: 'display_name',
  schema,
  nameOf,
  finder: ({ groups }, signal) => inDirectory(groups, signal, nameOf),
  fromGraph,
});
