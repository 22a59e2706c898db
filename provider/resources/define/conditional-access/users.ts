import { GUEST_TYPES } from '../../../../model/conditional-access/guests';
import type { ObjectValue } from '../../../framework/value';
import { guid } from '../formats';
import { emptyIsNone, flags } from '../wire/form';
import { idOrWordSet, idSet, textSet, valueSet } from './sets';

const EXTERNAL_TENANTS: Readonly<Record<string, string>> = {
  all: '#microsoft.graph.conditionalAccessAllExternalTenants',
  enumerated: '#microsoft.graph.conditionalAccessEnumeratedExternalTenants',
};

const guests = (description: string) =>
  ({
    type: 'object',
    optional: true,
    description,
    attributes: {
      guest_or_external_user_types: {
        ...valueSet(GUEST_TYPES, 'Kinds of guests and external users.'),
        graph: { codec: flags },
      },
      external_tenants: {
        type: 'object',
        optional: true,
        description: 'Tenants they come from; an omission means all.',
        attributes: {
          membership_kind: {
            type: 'string',
            oneOf: ['all', 'enumerated'],
            open: true,
            required: true,
            description: 'Whether every tenant counts, or those of `members`.',
          },
          members: {
            ...textSet('Ids of tenants.'),
            element: { type: 'string', format: guid },
            graph: { omitEmpty: true },
          },
        },
        graph: {
          odataType: ({ membership_kind: kind }: ObjectValue) =>
            EXTERNAL_TENANTS[typeof kind === 'string' ? kind : ''],
        },
      },
    },
  }) as const;

/** Whom a policy is about. */
export const users = {
  type: 'object',
  optional: true,
  description: 'Whom the policy is about. Exclusion beats inclusion.',
  attributes: {
    include_users: idOrWordSet('Users: ids, `All`, `None` or `GuestsOrExternalUsers`.', 'All'),
    exclude_users: idOrWordSet(
      'Users that are left out: ids, or `GuestsOrExternalUsers`.',
      'GuestsOrExternalUsers',
    ),
    include_groups: idSet('Groups; members of nested groups count.'),
    exclude_groups: idSet('Groups that are left out.'),
    include_roles: idSet(
      'Directory roles by template id; they match users in whom they are active.',
    ),
    exclude_roles: idSet('Directory roles that are left out.'),
    include_guests_or_external_users: guests('Guests and external users by kind and tenant.'),
    exclude_guests_or_external_users: guests('Guests and external users that are left out.'),
  },
  ...emptyIsNone,
} as const;
