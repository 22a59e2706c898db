import { randomBytes } from 'node:crypto';
import { SignInError } from './codes';
import type { UserSession } from './user-session';

/** Fact code-lifetime. */
const LIFETIME_MS = 10 * 60_000;

/** What a user agreed to by signing in. */
export interface Authorization extends UserSession {
  readonly redirectUri: string;
  /** SHA-256 of the code verifier, base64url. */
  readonly codeChallenge: string;
  /** What an ID token repeats. */
  readonly nonce: string | undefined;
}

interface Issued {
  readonly authorization: Authorization;
  readonly expires: number;
  redeemed: boolean;
}

/** Authorization codes that were given out; they do not survive a restart. */
export class AuthorizationCodes {
  readonly #issued = new Map<string, Issued>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(authorization: Authorization): string {
    const code = `1.${randomBytes(48).toString('base64url')}`;
    const expires = this.#now() + LIFETIME_MS;
    this.#issued.set(code, { authorization, expires, redeemed: false });
    return code;
  }

  /**
   * What a code stands for, once.
   *
   * @throws SignInError
   */
  redeem(code: string): Authorization {
    const issued = this.#issued.get(code);
    if (!issued) {
      throw new SignInError('code', "The provided value for the 'code' parameter is not valid.");
    }
    if (issued.redeemed) {
      throw new SignInError(
        'codeRedeemed',
        'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
      );
    }
    issued.redeemed = true;
    if (issued.expires > this.#now()) return issued.authorization;
    throw new SignInError(
      'codeExpired',
      'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
    );
  }
}
