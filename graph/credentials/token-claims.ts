import { GraphError } from '../graph-error';

/** What a Graph token says of itself. It is read for checks, never trusted for access. */
export interface TokenClaims {
  /** Tenant that issued it. */
  readonly tid: string;
  /** Application that asked for it. */
  readonly appId: string;
  /** Permissions: application roles, or delegated scopes. */
  readonly permissions: readonly string[];
  /** Who signed in; undefined for an application. */
  readonly user?: SignedInUser;
}

/** The user of a delegated token. */
export interface SignedInUser {
  readonly id: string;
  readonly userPrincipalName: string;
  /** Template ids of directory roles; a user with many has none here. */
  readonly roles: readonly string[];
}

/** Azure CLI's own application, the same in every tenant. */
const AZURE_CLI = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';

/**
 * Reads the claims of an access token.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 * @throws GraphError when it is no token whose tenant can be read.
 */
export function readClaims(token: string): TokenClaims {
  const payload = parsePayload(token);
  const text = (name: string): string => {
    const value = payload[name];
    return typeof value === 'string' ? value : '';
  };
  if (text('tid') === '') {
    throw new GraphError('signIn', 'the access token names no tenant, so nothing is done with it');
  }
  const roles = payload['roles'];
  const user = userOf(text, payload['wids']);
  return {
    tid: text('tid'),
    appId: text('appid') || text('azp'),
    permissions: Array.isArray(roles) ? roles.map(String) : text('scp').split(' ').filter(Boolean),
    ...(user !== undefined && { user }),
  };
}

/** Scopes are a user's: an application has roles. */
function userOf(text: (name: string) => string, wids: unknown): SignedInUser | undefined {
  const [id, userPrincipalName] = [text('oid'), text('upn')];
  if (text('scp') === '' || id === '' || userPrincipalName === '') return undefined;
  return { id, userPrincipalName, roles: Array.isArray(wids) ? wids.map(String) : [] };
}

/**
 * Refuses a token that is not for this tenant, or that can never manage policy.
 *
 * @throws GraphError with reason `wrongTenant` or `wrongClient`.
 */
export function checkClaims(claims: TokenClaims, tenantId: string): void {
  if (claims.tid.toLowerCase() !== tenantId.toLowerCase()) {
    throw new GraphError(
      'wrongTenant',
      `the token was issued by tenant ${claims.tid}, but tenant_id is ${tenantId}; use a credential of that tenant, or correct tenant_id`,
    );
  }
  if (claims.appId.toLowerCase() === AZURE_CLI) {
    throw new GraphError(
      'wrongClient',
      `the token belongs to the Azure CLI (application ${AZURE_CLI}), which Microsoft gives no policy permissions; sign in with an application of your own`,
    );
  }
}

function parsePayload(token: string): Readonly<Record<string, unknown>> {
  try {
    const [, payload = ''] = token.split('.');
    const parsed: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof parsed === 'object' && parsed !== null) return parsed as Record<string, unknown>;
  } catch {
    // The token must not appear in the message, and the parser's error would quote it.
  }
  return {};
}
