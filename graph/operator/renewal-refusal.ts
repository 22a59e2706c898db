import { AuthError, InteractionRequiredAuthError } from '@azure/msal-node';

/** What the sign-in service says of a grant that only its user can make good. */
const ONLY_THE_USER = new Set([
  'invalid_grant',
  'interaction_required',
  'login_required',
  'consent_required',
]);

/** Why a token was not renewed, where another sign-in helps. */
export interface RenewalRefusal {
  /** What that sign-in has to satisfy, as JSON. */
  readonly claims: string | undefined;
}

/**
 * What to ask the user for; undefined where the service could not be asked, or does not refuse.
 *
 * The library calls a refusal one of its kind `InteractionRequired` by its suberror alone: without
 * one, as for revoked sessions, and with `token_expired`, as for a sign-in frequency that is over,
 * it is any error of the server.
 *
 * @see https://github.com/microsoft/vscode-mssql/issues/22364
 */
export function renewalRefusal(error: unknown): RenewalRefusal | undefined {
  if (!(error instanceof AuthError)) return undefined;
  const asks = error instanceof InteractionRequiredAuthError;
  if (!asks && !ONLY_THE_USER.has(error.errorCode)) return undefined;
  return { claims: asks && error.claims !== '' ? error.claims : undefined };
}
