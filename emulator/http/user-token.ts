import type { Context } from 'hono';
import { transitiveGroupsOf } from '../directory/membership';
import { text } from '../json';
import { roleTemplatesOf } from '../roles/assignments';
import { redeemCode } from '../sign-in/redeem-code';
import { redeemRefreshToken } from '../sign-in/redeem-refresh-token';
import type { UserSession } from '../sign-in/user-session';
import type { Tenant } from '../state/tenant';
import type { Environment, Services } from './environment';

const GRANTS = ['authorization_code', 'refresh_token'];

/** Whether a token request is about a user who signed in. */
export const isUserGrant = (grantType: string | null): boolean =>
  grantType !== null && GRANTS.includes(grantType);

/** Tokens for the user who signed in, for an authorization code or a refresh token. */
export async function issueUserTokens(
  services: Services,
  context: Context<Environment>,
  tenant: Tenant,
  parameters: URLSearchParams,
  lifetimeSeconds: number,
): Promise<Response> {
  const { session, nonce } = sessionOf(services, tenant, parameters);
  const { tenantId, clientId, userId, scopes, contexts, capabilities } = session;
  context.get('exchange').clientId = clientId;
  const directory = services.store.newest(tenantId);
  const user = directory.get('user', userId) ?? {};
  const userPrincipalName = text(user, 'userPrincipalName');
  const displayName = text(user, 'displayName');
  const principals = new Set([userId, ...transitiveGroupsOf(directory, userId)]);
  const times = { issuedAt: Math.floor(services.now() / 1000), lifetimeSeconds };
  const token = await services.tokens.sign({
    ...{ tenantId, clientId, objectId: userId, userPrincipalName, scopes, contexts, ...times },
    capabilities,
    displayName: tenant.clients.find((client) => client.clientId === clientId)?.name ?? clientId,
    audience: services.endpoint,
    directoryRoles: roleTemplatesOf(directory, principals),
    proof: '0',
  });
  const idToken = session.openId
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
    ...(session.offline && { refresh_token: services.refreshTokens.issue(session) }),
    ...(idToken !== undefined && { id_token: idToken }),
    ...(parameters.get('client_info') === '1' && {
      client_info: Buffer.from(clientInfo).toString('base64url'),
    }),
  });
}

/** @throws SignInError */
function sessionOf(
  { codes, refreshTokens, store, endpoint, now }: Services,
  tenant: Tenant,
  parameters: URLSearchParams,
): { readonly session: UserSession; readonly nonce: string | undefined } {
  if (parameters.get('grant_type') === 'authorization_code') {
    const session = redeemCode(codes, tenant, parameters);
    return { session, nonce: session.nonce };
  }
  const session = redeemRefreshToken({
    ...{ tenant, parameters, tokens: refreshTokens, now: now(), graphEndpoint: endpoint },
    directory: store.newest(tenant.tenantId),
  });
  return { session, nonce: undefined };
}
