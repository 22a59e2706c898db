import type { JsonObject } from '../json';
import type { VerifiedToken } from '../sign-in/access-token';
import type { Objects } from '../state/objects';
import type { Tenant } from '../state/tenant';

/** Who a token stands for, as the audit log names it. */
export function initiator(token: VerifiedToken, tenant: Tenant, directory: Objects): JsonObject {
  if (token.delegated) return userInitiator(token.objectId, directory);
  const client = tenant.clients.find(({ clientId }) => clientId === token.clientId);
  return {
    user: null,
    app: {
      appId: token.clientId,
      displayName: client?.name ?? null,
      servicePrincipalId: client?.objectId ?? token.objectId,
      servicePrincipalName: null,
    },
  };
}

/** A user in person, through an application or in the portal. */
export function userInitiator(id: string, directory: Objects): JsonObject {
  const user = directory.get('user', id);
  return {
    app: null,
    user: {
      id,
      displayName: user?.['displayName'] ?? null,
      userPrincipalName: user?.['userPrincipalName'] ?? null,
      ipAddress: '127.0.0.1',
    },
  };
}
