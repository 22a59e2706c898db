import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomUUID,
} from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { JsonObject } from '../json';

/** What a token says; `mintToken` lets tests say anything. */
interface TokenClaims {
  readonly tenantId: string;
  readonly clientId: string;
  readonly audience: string;
  readonly objectId?: string;
  readonly displayName?: string;
  /** Application permissions. */
  readonly roles?: readonly string[];
  /** Delegated permissions: the token is then a user's. */
  readonly scopes?: readonly string[];
  /** Template ids of the user's directory roles. */
  readonly directoryRoles?: readonly string[];
  /** Authentication contexts that the sign-in satisfied. */
  readonly contexts?: readonly string[];
  /** What the client can do, such as `cp1`. */
  readonly capabilities?: readonly string[];
  readonly userPrincipalName?: string;
  /** Seconds since the epoch. */
  readonly issuedAt: number;
  readonly lifetimeSeconds: number;
  /** Whether the client proved itself by `1`, a secret, or `2`, a certificate. */
  readonly proof?: '0' | '1' | '2';
}

/** Who signed in, as a client is told. */
interface IdTokenClaims {
  readonly tenantId: string;
  readonly clientId: string;
  readonly userId: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly nonce: string | undefined;
  readonly issuer: string;
  /** Seconds since the epoch. */
  readonly issuedAt: number;
  readonly lifetimeSeconds: number;
}

/** A token that Graph accepted. */
export interface VerifiedToken {
  readonly tenantId: string;
  readonly clientId: string;
  /** The service principal, or the user of a delegated token. */
  readonly objectId: string;
  readonly delegated: boolean;
  readonly granted: ReadonlySet<string>;
  /** Authentication contexts that the sign-in satisfied. */
  readonly contexts: ReadonlySet<string>;
  /** Whether the client can answer claims challenges. */
  readonly takesChallenges: boolean;
  /** Seconds since the epoch. */
  readonly issuedAt: number;
}

/** Why a token was not accepted, in Graph's words. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
}

/** Signs access tokens and verifies them, with one RSA key for all tenants. */
export class AccessTokens {
  readonly #privateKey: KeyObject;
  readonly #publicKey: KeyObject;
  readonly #now: () => number;
  readonly #keyId: string;

  constructor(tokenKeyPem: string, now: () => number) {
    this.#privateKey = createPrivateKey(tokenKeyPem);
    this.#publicKey = createPublicKey(this.#privateKey);
    this.#now = now;
    const der = this.#publicKey.export({ type: 'spki', format: 'der' });
    this.#keyId = createHash('sha1').update(der).digest('base64url');
  }

  /** The public key as the authority publishes it. */
  jwks(): JsonObject {
    const { kty = '', n = '', e = '' } = this.#publicKey.export({ format: 'jwk' });
    return { keys: [{ kty, use: 'sig', kid: this.#keyId, x5t: this.#keyId, n, e }] };
  }

  sign(claims: TokenClaims): Promise<string> {
    const { roles, scopes, contexts = [], capabilities = [], objectId = randomUUID() } = claims;
    return new SignJWT({
      app_displayname: claims.displayName,
      appid: claims.clientId,
      appidacr: claims.proof ?? '1',
      idtyp: scopes ? 'user' : 'app',
      idp: `https://sts.windows.net/${claims.tenantId}/`,
      oid: objectId,
      ...(roles && roles.length > 0 && { roles }),
      ...(scopes && { scp: scopes.join(' '), wids: claims.directoryRoles ?? [] }),
      ...(contexts.length > 0 && { acrs: contexts }),
      ...(capabilities.length > 0 && { xms_cc: capabilities }),
      upn: claims.userPrincipalName,
      tid: claims.tenantId,
      uti: randomUUID(),
      ver: '1.0',
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.#keyId, x5t: this.#keyId })
      .setIssuer(`https://sts.windows.net/${claims.tenantId}/`)
      .setAudience(claims.audience)
      .setSubject(objectId)
      .setIssuedAt(claims.issuedAt)
      .setNotBefore(claims.issuedAt)
      .setExpirationTime(claims.issuedAt + claims.lifetimeSeconds)
      .sign(this.#privateKey);
  }

  /** An ID token, which tells the client who signed in. */
  signIdToken(claims: IdTokenClaims): Promise<string> {
    return new SignJWT({
      name: claims.displayName,
      preferred_username: claims.userPrincipalName,
      oid: claims.userId,
      tid: claims.tenantId,
      ver: '2.0',
      ...(claims.nonce !== undefined && { nonce: claims.nonce }),
    })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.#keyId })
      .setIssuer(claims.issuer)
      .setAudience(claims.clientId)
      .setSubject(claims.userId)
      .setIssuedAt(claims.issuedAt)
      .setNotBefore(claims.issuedAt)
      .setExpirationTime(claims.issuedAt + claims.lifetimeSeconds)
      .sign(this.#privateKey);
  }

  /** @throws TokenError */
  async verify(token: string, audience: string): Promise<VerifiedToken> {
    const { payload } = await jwtVerify(token, this.#publicKey, {
      algorithms: ['RS256'],
      audience,
      currentDate: new Date(this.#now()),
      requiredClaims: ['exp', 'tid', 'appid'],
    }).catch((error: unknown) => {
      throw new TokenError(explain(error), { cause: error });
    });
    const { tid, appid, oid, scp, acrs, xms_cc: capabilities, iat = 0 } = payload;
    return {
      tenantId: String(tid),
      clientId: String(appid),
      objectId: String(oid),
      delegated: typeof scp === 'string',
      granted: permissionsOf(payload),
      contexts: new Set(Array.isArray(acrs) ? acrs.map(String) : []),
      takesChallenges: Array.isArray(capabilities) && capabilities.includes('cp1'),
      issuedAt: iat,
    };
  }
}

function permissionsOf({ roles, scp }: JWTPayload): ReadonlySet<string> {
  const application = Array.isArray(roles) ? roles.map(String) : [];
  return new Set(typeof scp === 'string' ? scp.split(' ') : application);
}

function explain(error: unknown): string {
  if (error instanceof errors.JWTExpired) {
    return 'Lifetime validation failed, the token is expired.';
  }
  if (error instanceof errors.JWTClaimValidationFailed) {
    if (error.claim === 'aud') return 'Access token validation failure. Invalid audience.';
    if (error.claim === 'nbf') return 'Lifetime validation failed, the token is not yet valid.';
    return `Access token validation failure. Claim '${error.claim}' is missing or wrong.`;
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) {
    return 'Access token validation failure. Signature is invalid.';
  }
  return 'IDX14100: JWT is not well formed, there are no dots (.).';
}
