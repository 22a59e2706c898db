import type { Tenant } from '../state/tenant';
import type { Authorization } from './authorization-codes';
import { readClaimsRequest } from './claims-request';
import { SignInError } from './codes';
import { type Redirection, required } from './redirection';

const OPEN_ID = ['openid', 'profile', 'email', 'offline_access'];

/** What a client asks a user to agree to; who the user is comes later. */
export type AuthorizeRequest = Omit<Authorization, 'userId' | 'signedInAt' | 'policies'>;

/**
 * @throws SignInError to be told to the client
 * @see RFC 6749 section 4.1.1 and RFC 7636 section 4.3
 */
export function readAuthorizeRequest(
  tenant: Tenant,
  parameters: URLSearchParams,
  redirection: Redirection,
  graphEndpoint: string,
): AuthorizeRequest {
  const type = required(parameters, 'response_type');
  if (type !== 'code') {
    throw new SignInError('responseType', `The response_type '${type}' is not supported.`);
  }
  const mode = parameters.get('response_mode') ?? 'query';
  if (mode !== 'query' && mode !== 'fragment') {
    throw new SignInError('responseType', `The response_mode '${mode}' is not supported.`);
  }
  if (parameters.get('prompt') === 'none') {
    throw new SignInError(
      'interaction',
      'Session information is not sufficient for single-sign-on.',
    );
  }
  const scopes = required(parameters, 'scope').split(/ +/).filter(Boolean);
  return {
    tenantId: tenant.tenantId,
    clientId: redirection.client.clientId,
    redirectUri: redirection.redirectUri,
    codeChallenge: challengeOf(parameters),
    scopes: consentedScopes(scopes, redirection, graphEndpoint, tenant),
    ...readClaimsRequest(parameters.get('claims')),
    openId: scopes.includes('openid'),
    offline: scopes.includes('offline_access'),
    nonce: parameters.get('nonce') ?? undefined,
  };
}

function challengeOf(parameters: URLSearchParams): string {
  const challenge = required(parameters, 'code_challenge');
  if (parameters.get('code_challenge_method') !== 'S256') {
    throw new SignInError(
      'codeChallengeMethod',
      "The code_challenge_method is not supported; expected 'S256'.",
    );
  }
  if (/^[\w-]{43}$/.test(challenge)) return challenge;
  throw new SignInError('codeChallenge', 'Invalid size of Code_Challenge parameter.');
}

/**
 * Delegated permissions, each one consented to.
 *
 * @throws SignInError `consent`, `resource`
 */
export function consentedScopes(
  scopes: readonly string[],
  { client, registered }: Pick<Redirection, 'client' | 'registered'>,
  graphEndpoint: string,
  tenant: Tenant,
): readonly string[] {
  const names = scopes
    .filter((scope) => !OPEN_ID.includes(scope))
    .map((scope) => nameOf(scope, graphEndpoint, tenant));
  if (names.includes('.default')) return registered.scopes;
  const missing = names.find((name) => !registered.scopes.includes(name));
  if (missing === undefined) return names;
  throw new SignInError(
    'consent',
    `The user or administrator has not consented to use the application with ID '${client.clientId}' named '${client.name}'. Send an interactive authorization request for this user and resource. Missing: '${missing}'.`,
  );
}

/** A permission without its resource, which is Graph where none is named. */
function nameOf(scope: string, graphEndpoint: string, tenant: Tenant): string {
  if (!scope.includes('/')) return scope;
  const end = scope.lastIndexOf('/');
  const resource = scope.slice(0, end).replace(/\/$/, '');
  if (resource === graphEndpoint) return scope.slice(end + 1);
  throw new SignInError(
    'resource',
    `The resource principal named ${resource} was not found in the tenant named ${tenant.displayName}. This emulator is Microsoft Graph at ${graphEndpoint}: request scopes of ${graphEndpoint}/.`,
  );
}
