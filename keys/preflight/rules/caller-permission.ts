import { registerPasskey } from '../../../graph/user-passkeys/calls';
import { runRule } from '../rule';

/** Without the permission every registration is refused. */
export const callerPermission = runRule('caller-permission', ({ caller }) => {
  const { user, appId, permissions } = caller;
  const needed = user === undefined ? registerPasskey.application : registerPasskey.delegated;
  if (needed.some((permission) => permissions.includes(permission))) return undefined;
  const given = permissions.length === 0 ? 'without any permission' : permissions.join(', ');
  return {
    subject: `the token of application ${appId}${user === undefined ? '' : ` for ${user.userPrincipalName}`}`,
    given: user === undefined ? given : `for ${given}`,
    expected: `the ${user === undefined ? 'application' : 'delegated'} permission ${needed.join(' or ')}`,
    step: 'Grant it to the application, and let an administrator consent.',
  };
});
