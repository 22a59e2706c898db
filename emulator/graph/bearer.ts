import { transportFacts } from '../facts/transport';
import { type AccessTokens, TokenError, type VerifiedToken } from '../sign-in/access-token';
import { Refusal } from './refusal';

/**
 * The caller, from the Authorization header.
 *
 * @throws Refusal `unauthenticated`
 */
export async function verifyBearer(
  header: string | undefined,
  tokens: AccessTokens,
  endpoint: string,
): Promise<VerifiedToken> {
  const token = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  if (token === undefined) throw unauthenticated('Access token is empty.', endpoint);
  try {
    return await tokens.verify(token, endpoint);
  } catch (error) {
    if (error instanceof TokenError) throw unauthenticated(error.message, endpoint);
    throw error;
  }
}

export function unauthenticated(message: string, endpoint: string): Refusal {
  return new Refusal('unauthenticated', message, transportFacts.unauthenticated, {
    'WWW-Authenticate': `Bearer realm="", authorization_uri="${endpoint}/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"`,
  });
}
