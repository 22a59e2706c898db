import type { Context } from 'hono';
import { transitiveGroupsOf } from '../directory/membership';
import { text } from '../json';
import { roleTemplatesOf } from '../roles/assignments';
import { redeemCode } from '../sign-in/redeem-code';
import type { Tenant } from '../state/tenant';
import type { Environment, Services } from './environment';

/** Tokens for the user who signed in, for an authorization code. */
export async function issueUserToken(
  services: Services,
  context: Context<Environment>,
  tenant: Tenant,
  parameters: URLSearchParams,
  lifetimeSeconds: number,
): Promise<Response> {
  const authorization = redeemCode(services.codes, tenant, parameters);
  const { tenantId, clientId, userId, scopes, contexts, openId, nonce } = authorization;
  context.get('exchange').clientId = clientId;
  const directory = services.store.newest(tenantId);
  const user = directory.get('user', userId) ?? {};
  const userPrincipalName = text(user, 'userPrincipalName');
  const displayName = text(user, 'displayName');
  const principals = new Set([userId, ...transitiveGroupsOf(directory, userId)]);
  const times = { issuedAt: Math.floor(services.now() / 1000), lifetimeSeconds };
  const token = await services.tokens.sign({
    ...{ tenantId, clientId, objectId: userId, userPrincipalName, scopes, contexts, ...times },
    displayName: tenant.clients.find((client) => client.clientId === clientId)?.name ?? clientId,
    audience: services.endpoint,
    directoryRoles: roleTemplatesOf(directory, principals),
    proof: '0',
  });
  const idToken = openId
    ? await services.tokens.signIdToken({
        ...{ tenantId, clientId, userId, userPrincipalName, displayName, nonce, ...times },
        issuer: `${services.endpoint}/${tenantId}/v2.0`,
      })
    : undefined;
  const clientInfo = JSON.stringify({ uid: userId, utid: tenantId });
  return context.json({
    token_type: 'Bearer',
    scope: scopes.map((scope) => `${services.endpoint}/${scope}`).join(' '),
    expires_in: lifetimeSeconds,
    ext_expires_in: lifetimeSeconds,
    access_token: token,
    ...(idToken !== undefined && { id_token: idToken }),
    ...(parameters.get('client_info') === '1' && {
      client_info: Buffer.from(clientInfo).toString('base64url'),
    }),
  });
}
