import { isKnown } from '../../../framework/value';
import type { AuthorizationRule } from '../schema';

export const usersReadOtherUsers: AuthorizationRule = {
  name: 'users-read-other-users',
  claim: 'Microsoft asks never to keep users from reading other users: much depends on it.',
  source: 'https://learn.microsoft.com/graph/api/resources/defaultuserrolepermissions',
  *check({ default_user_role_permissions: permissions }) {
    if (permissions === null || !isKnown(permissions)) return;
    if (permissions.allowed_to_read_other_users !== false) return;
    yield {
      verdict: 'refuse',
      summary: 'Users have to read other users',
      detail:
        'default_user_role_permissions.allowed_to_read_other_users is false; Microsoft’s page says not to do that. Set it to true, or leave it out.',
      path: ['default_user_role_permissions', 'allowed_to_read_other_users'],
    };
  },
};
