/**
 * Claims challenges: what Graph wants a token to say before it does something.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/claims-challenge
 * @module
 */

/** The claims that `WWW-Authenticate` asks for, as they came; undefined where it asks for none. */
export function challengeIn(header: string | null): string | undefined {
  if (!header?.includes('insufficient_claims')) return undefined;
  return /claims="([^"]+)"/.exec(header)?.[1];
}

/** The claims as JSON; undefined where the challenge is none that can be answered. */
export function decodeChallenge(claims: string): string | undefined {
  const text = claims.startsWith('{') ? claims : Buffer.from(claims, 'base64').toString('utf8');
  return isObject(parse(text)) ? text : undefined;
}

/** The authentication contexts that claims ask for, such as "c1". */
export function contextsOf(claims: string): readonly string[] {
  const token = member(parse(claims), 'access_token');
  const asked = member(token, 'acrs');
  const values = member(asked, 'values');
  return [member(asked, 'value'), ...(Array.isArray(values) ? (values as unknown[]) : [])].filter(
    (value) => typeof value === 'string',
  );
}

/**
 * The claims that a token has to have, as JSON: those of a challenge, and every context that was
 * asked for before. Undefined where there are none.
 */
export function claimsFor(
  contexts: ReadonlySet<string>,
  challenge: string | undefined,
): string | undefined {
  const [first, ...others] = contexts;
  if (first === undefined) return challenge;
  const value = others.length === 0 ? { value: first } : { values: [first, ...others] };
  const claims = parse(challenge ?? '{}');
  const token = member(claims, 'access_token');
  return JSON.stringify({
    ...(isObject(claims) && claims),
    access_token: { ...(isObject(token) && token), acrs: { essential: true, ...value } },
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const member = (object: unknown, name: string): unknown =>
  isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined;
