import { passkeyFacts } from '../facts/passkeys';
import { signInFacts } from '../facts/sign-in';
import type { Fact } from '../facts/fact';
import { type JsonObject, text } from '../json';
import type { VerifiedToken } from '../sign-in/access-token';
import type { Objects } from '../state/objects';
import { Refusal } from './refusal';

/** Asks for a token by which the user has satisfied an authentication context. */
export const contextChallenge = (context: string, endpoint: string): Refusal =>
  challenge(
    'The presented access token does not satisfy the authentication context that is required.',
    { acrs: { essential: true, value: context } },
    endpoint,
    passkeyFacts.stepUp,
  );

/**
 * Asks for a newer token where the sessions of the user were revoked: only clients that say they
 * can answer are asked.
 *
 * @throws Refusal `unauthenticated` with a claims challenge
 */
export function checkRevocation(
  { delegated, takesChallenges, objectId, issuedAt }: VerifiedToken,
  directory: Objects,
  endpoint: string,
): void {
  if (!delegated || !takesChallenges) return;
  const user = directory.get('user', objectId) ?? {};
  const validFrom = Math.floor(Date.parse(text(user, 'signInSessionsValidFromDateTime')) / 1000);
  if (Number.isNaN(validFrom) || validFrom <= issuedAt) return;
  throw challenge(
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
    { nbf: { essential: true, value: String(validFrom) } },
    endpoint,
    signInFacts.continuousAccess,
  );
}

/** Facts step-up and continuous-access. */
function challenge(message: string, claims: JsonObject, endpoint: string, fact: Fact): Refusal {
  const encoded = Buffer.from(JSON.stringify({ access_token: claims })).toString('base64');
  return new Refusal('unauthenticated', message, fact, {
    'WWW-Authenticate': `Bearer realm="", authorization_uri="${endpoint}/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="${encoded}"`,
  });
}
