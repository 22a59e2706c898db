import { own, text } from '../json';
import type { Objects } from '../state/objects';
import type { Tenant } from '../state/tenant';
import { consentedScopes } from './authorize-request';
import { readClaimsRequest } from './claims-request';
import { SignInError } from './codes';
import { refuseSecret } from './redeem-code';
import { required } from './redirection';
import type { RefreshTokens } from './refresh-tokens';
import { demandsOf } from './session-policies';
import type { UserSession } from './user-session';

interface Renewal {
  readonly tokens: RefreshTokens;
  readonly tenant: Tenant;
  readonly directory: Objects;
  readonly parameters: URLSearchParams;
  readonly graphEndpoint: string;
  readonly now: number;
}

/**
 * The sign-in that a refresh token of a token request stands for, where it still counts.
 *
 * @throws SignInError with the number Entra answers
 * @see RFC 6749 section 6
 */
export function redeemRefreshToken(renewal: Renewal): UserSession {
  const { tokens, tenant, directory, parameters, graphEndpoint, now } = renewal;
  const clientId = required(parameters, 'client_id').toLowerCase();
  refuseSecret(parameters);
  const session = tokens.redeem(required(parameters, 'refresh_token'));
  const client = tenant.clients.find((candidate) => candidate.clientId === clientId);
  if (session.tenantId !== tenant.tenantId || session.clientId !== clientId || !client?.public) {
    throw new SignInError(
      'refreshToken',
      'The refresh token was issued for another application or tenant.',
    );
  }
  checkUser(directory, session);
  checkPolicies(directory, session, now);
  checkContexts(session, parameters.get('claims'));
  const scopes = (parameters.get('scope') ?? '').split(/ +/).filter(Boolean);
  if (scopes.length === 0) return session;
  const asked = { client, registered: client.public };
  return { ...session, scopes: consentedScopes(scopes, asked, graphEndpoint, tenant) };
}

function checkUser(directory: Objects, { userId, signedInAt }: UserSession): void {
  const user = directory.get('user', userId);
  if (!user) throw new SignInError('refreshNoUser', 'The user account does not exist.');
  if (own(user, 'accountEnabled') !== true) {
    throw new SignInError('refreshDisabledUser', 'The user account is disabled.');
  }
  const validFrom = text(user, 'signInSessionsValidFromDateTime');
  if (validFrom === '' || Date.parse(validFrom) <= signedInAt) return;
  throw new SignInError(
    'refreshRevoked',
    `The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '${new Date(signedInAt).toISOString()}' and the TokensValidFrom date (before which tokens are not valid) for this user is '${validFrom}'.`,
  );
}

/** Facts refresh-policies and refresh-frequency. */
function checkPolicies(directory: Objects, session: UserSession, now: number): void {
  const { controls, frequencySeconds } = demandsOf(directory, session.userId);
  if (frequencySeconds !== undefined && session.signedInAt + frequencySeconds * 1000 <= now) {
    throw new SignInError(
      'refreshFrequency',
      `The refresh token has expired or is invalid due to sign-in frequency checks by conditional access. The token was issued on ${new Date(session.signedInAt).toISOString()} and the maximum allowed lifetime for this request is ${frequencySeconds}.`,
    );
  }
  const unmet = controls.filter((id) => !session.policies.includes(id));
  if (unmet.length > 0) throw stronger({ capolids: { essential: true, values: unmet } });
}

function checkContexts({ contexts }: UserSession, claims: string | null): void {
  const unmet = readClaimsRequest(claims).contexts.filter((context) => !contexts.includes(context));
  if (unmet.length > 0) throw stronger({ acrs: { essential: true, values: unmet } });
}

const stronger = (claims: object): SignInError =>
  new SignInError(
    'refreshStronger',
    "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
    JSON.stringify({ access_token: claims }),
  );
