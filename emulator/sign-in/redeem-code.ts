import { createHash } from 'node:crypto';
import type { Tenant } from '../state/tenant';
import type { Authorization, AuthorizationCodes } from './authorization-codes';
import { SignInError } from './codes';
import { required } from './redirection';

/**
 * What the code of a token request stands for.
 *
 * @throws SignInError with the number Entra answers
 * @see RFC 6749 section 4.1.3 and RFC 7636 section 4.6
 */
export function redeemCode(
  codes: AuthorizationCodes,
  tenant: Tenant,
  parameters: URLSearchParams,
): Authorization {
  const clientId = required(parameters, 'client_id').toLowerCase();
  refuseSecret(parameters);
  const code = required(parameters, 'code');
  const redirectUri = required(parameters, 'redirect_uri');
  const verifier = required(parameters, 'code_verifier');
  const authorization = codes.redeem(code);
  if (authorization.tenantId !== tenant.tenantId || authorization.clientId !== clientId) {
    throw new SignInError('code', 'The code was issued for another application or tenant.');
  }
  if (authorization.redirectUri !== redirectUri) {
    throw new SignInError(
      'codeRedirect',
      `The reply address '${redirectUri}' does not match the reply address '${authorization.redirectUri}' provided when requesting Authorization code.`,
    );
  }
  const digest = createHash('sha256').update(verifier).digest('base64url');
  if (digest === authorization.codeChallenge) return authorization;
  throw new SignInError(
    'codeVerifier',
    'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  );
}

/** @throws SignInError `publicClient` */
export function refuseSecret(parameters: URLSearchParams): void {
  if (!parameters.has('client_secret') && !parameters.has('client_assertion')) return;
  throw new SignInError(
    'publicClient',
    "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
  );
}
