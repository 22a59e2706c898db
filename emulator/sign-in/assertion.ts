import {
  decodeJwt,
  decodeProtectedHeader,
  type JWTPayload,
  type ProtectedHeaderParameters,
} from 'jose';
import { SignInError } from './codes';

/** A client assertion, decoded and not yet verified. */
export interface Assertion {
  readonly jwt: string;
  readonly header: ProtectedHeaderParameters & { readonly 'x5t#S256'?: unknown };
  readonly claims: JWTPayload;
}

/** @throws SignInError where the text is no JWT */
export function decodeAssertion(jwt: string): Assertion {
  try {
    return { jwt, header: decodeProtectedHeader(jwt), claims: decodeJwt(jwt) };
  } catch {
    throw new SignInError('malformedAssertion', 'JWT token is invalid or malformed.');
  }
}

/** Clocks of client and authority differ, and libraries round up to whole seconds. */
const SKEW_SECONDS = 300;

/** @throws SignInError outside the assertion's validity window */
export function checkWindow({ claims }: Assertion, now: Date): void {
  const seconds = now.getTime() / 1000;
  const from = claims.nbf ?? 0;
  const started = seconds >= from - SKEW_SECONDS;
  if (claims.exp !== undefined && seconds < claims.exp + SKEW_SECONDS && started) return;
  const shown = (time: number) => new Date(time * 1000).toISOString();
  throw new SignInError(
    'assertionTime',
    `Client assertion is not within its valid time range. Current time: ${now.toISOString()}, assertion valid from ${shown(from)}, expiry time of assertion ${shown(claims.exp ?? 0)}.`,
  );
}

export function audiences({ claims }: Assertion): readonly string[] {
  const { aud } = claims;
  if (aud === undefined) return [];
  return typeof aud === 'string' ? [aud] : aud;
}
