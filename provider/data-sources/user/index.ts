/**
 * `entra_user`: a user whom policy refers to.
 *
 * @see https://learn.microsoft.com/graph/api/resources/user
 * @module
 */
import type { User } from '../../../graph/users';
import type { StateOf } from '../../framework/schema';
import type { EntraDataSource } from '../define/define';
import { defineLookup, idAttribute, nameAttribute } from '../define/define-lookup';
import { inDirectory } from '../define/in-directory';
import { userPrincipalName } from '../define/name-formats';

const schema = {
  id: idAttribute('user', 'user_principal_name'),
  user_principal_name: nameAttribute(
    'Name that the user signs in with, in any case of letters.',
    userPrincipalName,
  ),
  display_name: {
    type: 'string',
    computed: true,
    description: 'Name of the user.',
  },
  account_enabled: {
    type: 'bool',
    computed: true,
    description: 'Whether the user can sign in.',
  },
  user_type: {
    type: 'string',
    computed: true,
    nullable: true,
    description: '`Member` or `Guest`; null for some users that were created long ago.',
  },
  external_user_state: {
    type: 'string',
    computed: true,
    nullable: true,
    description:
      'For a guest who was invited `PendingAcceptance` or `Accepted`; null for everybody else.',
  },
  on_premises_sync_enabled: {
    type: 'bool',
    computed: true,
    description:
      'Whether the user comes from a directory on premises. An account for emergencies must not.',
  },
  created_date_time: {
    type: 'string',
    computed: true,
    nullable: true,
    description: 'When the user was created, in UTC.',
  },
} as const;

const nameOf = (found: User): string => found.userPrincipalName ?? '';

/** Null is how Graph says that something was never so. */
const fromGraph = (found: User): StateOf<typeof schema> => ({
  id: found.id.toLowerCase(),
  user_principal_name: nameOf(found),
  display_name: found.displayName ?? '',
  account_enabled: found.accountEnabled ?? false,
  user_type: found.userType ?? null,
  external_user_state: found.externalUserState ?? null,
  on_premises_sync_enabled: found.onPremisesSyncEnabled ?? false,
  created_date_time: found.createdDateTime ?? null,
});

/** A user of the tenant. */
export const user: EntraDataSource = defineLookup({
  typeName: 'entra_user',
  subcategory: 'Directory',
  description: [
    'Finds a user by id or user principal name.',
    'A user who is not found is an error that offers similar names. An id that is not found is looked for again for a while, as the same apply may have created the user; a name is not.',
  ].join('\n\n'),
  kind: 'user',
  nameAttribute: 'user_principal_name',
  schema,
  nameOf,
  finder: ({ users }, signal) => inDirectory(users, signal, nameOf),
  fromGraph,
});
