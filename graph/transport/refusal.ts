import type { Call } from '../call';
import { GraphError, type GraphErrorFacts } from '../graph-error';
import { challengeIn, contextsOf, decodeChallenge } from '../operator/challenge';
import { printable } from '../printable';
import type { TokenClaims } from '../credentials/token-claims';

/**
 * Turns an answer that is no success into an error with all Graph said.
 *
 * @see https://learn.microsoft.com/graph/errors
 */
export async function readRefusal(
  response: Response,
  call: Call,
  sent: Pick<GraphErrorFacts, 'request' | 'clientRequestId'>,
  claims: TokenClaims,
): Promise<GraphError> {
  const envelope = readEnvelope(parse(await response.text()));
  const requestId = envelope.requestId ?? response.headers.get('request-id') ?? undefined;
  const facts: GraphErrorFacts = {
    ...sent,
    status: response.status,
    ...(envelope.code !== undefined && { code: envelope.code }),
    ...(requestId !== undefined && { requestId }),
  };
  const challenge = challengeIn(response.headers.get('WWW-Authenticate'));
  if (challenge !== undefined) {
    return new GraphError('refused', challenged(challenge, claims), {
      ...facts,
      claims: challenge,
    });
  }
  if (envelope.code === NOT_LICENSED) {
    return new GraphError('refused', missingLicence(call, envelope.message), facts);
  }
  if (response.status === 403) {
    return new GraphError('refused', missingPermission(call, claims, envelope.message), {
      ...facts,
      permissions: neededBy(call, claims),
      granted: claims.permissions,
    });
  }
  return new GraphError('refused', envelope.message ?? `status ${response.status}`, facts);
}

/** Graph's code for a tenant without Microsoft Entra ID P1, or one of Azure AD B2C. */
const NOT_LICENSED = 'Authentication_RequestFromNonPremiumTenantOrB2CTenant';

const missingLicence = (call: Call, message = 'no reason given'): string =>
  `${call.method} ${call.path} is for tenants with Microsoft Entra ID P1 or P2, and not for those of Azure AD B2C; no permission replaces the licence. Graph says: ${message}`;

/** Which permission a call needs: of an application, or of a user who signed in. */
export function needsPermission(call: Call, isUser = false): string {
  const [least, ...others] = isUser ? call.delegated : call.application;
  const alternatives = others.length === 0 ? '' : ` (or ${others.join(' or ')})`;
  const also = (isUser ? call.alsoDelegated : call.alsoApplication)
    .map((permission) => ` and ${permission}`)
    .join('');
  return `${call.method} ${call.path} needs the permission ${least}${alternatives}${also}`;
}

function missingPermission(call: Call, claims: TokenClaims, message = 'no reason given'): string {
  const { user, appId, permissions } = claims;
  const needs = needsPermission(call, user !== undefined);
  const granted = permissions.length === 0 ? 'none' : permissions.join(', ');
  const has =
    user === undefined
      ? `application ${appId} has: ${granted}`
      : `and that the user holds the directory role ${call.role} or a higher one; ${user.userPrincipalName} in application ${appId} has the permissions: ${granted}`;
  return `${needs}${user === undefined ? ';' : ','} ${has}. Graph says: ${message}`;
}

const neededBy = (call: Call, { user }: TokenClaims): string[] =>
  user === undefined
    ? [...call.application, ...call.alsoApplication]
    : [...call.delegated, ...call.alsoDelegated];

/** An application cannot answer a challenge; a user has done so once, and it did not suffice. */
function challenged(challenge: string, { user }: TokenClaims): string {
  const contexts = contextsOf(decodeChallenge(challenge) ?? '');
  const named =
    contexts.length === 0
      ? ''
      : `; it asks for authentication context ${printable(contexts.join(', '))}`;
  return user === undefined
    ? `Graph answered with a claims challenge: conditional access, a protected action or continuous access evaluation wants a fresh or stronger sign-in than this credential can give${named}`
    : `Graph answered with a claims challenge again, after a sign-in that was to satisfy it${named}: let conditional access demand of ${user.userPrincipalName} what that context stands for, and start again`;
}

/** What Graph says of an error. */
export interface Envelope {
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
}

/** A proxy's page or an empty body is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The error envelope of a body; empty where it has none. */
export function readEnvelope(body: unknown): Envelope {
  const error = member(body, 'error');
  const inner = member(error, 'innerError') ?? member(error, 'innererror');
  return {
    ...textMember(error, 'code', 'code'),
    ...textMember(error, 'message', 'message'),
    ...textMember(inner, 'request-id', 'requestId'),
  };
}

function textMember(object: unknown, name: string, as: keyof Envelope): Envelope {
  const value = member(object, name);
  const text = typeof value === 'string' ? printable(value) : '';
  return text === '' ? {} : { [as]: text };
}

const member = (object: unknown, name: string): unknown =>
  typeof object === 'object' && object !== null
    ? (object as Readonly<Record<string, unknown>>)[name]
    : undefined;
