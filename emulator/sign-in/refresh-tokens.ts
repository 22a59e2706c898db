import { randomBytes } from 'node:crypto';
import { SignInError } from './codes';
import type { UserSession } from './user-session';

const DAY_MS = 86_400_000;
/** Fact refresh-lifetime. */
const LIFETIME_DAYS = 90;

interface Issued {
  readonly session: UserSession;
  readonly at: number;
}

/** Refresh tokens that were given out; they do not survive a restart. */
export class RefreshTokens {
  readonly #issued = new Map<string, Issued>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  issue(session: UserSession): string {
    const token = `1.${randomBytes(96).toString('base64url')}`;
    this.#issued.set(token, { session, at: this.#now() });
    return token;
  }

  /**
   * What a token stands for; fact refresh-rotation: a token that was used still counts.
   *
   * @throws SignInError
   */
  redeem(token: string): UserSession {
    const issued = this.#issued.get(token);
    if (!issued) {
      throw new SignInError('refreshToken', 'The provided refresh token is malformed or invalid.');
    }
    if (issued.at + LIFETIME_DAYS * DAY_MS > this.#now()) return issued.session;
    throw new SignInError(
      'refreshExpired',
      `The refresh token has expired due to inactivity. The token was issued on ${new Date(issued.at).toISOString()} and was inactive for ${LIFETIME_DAYS}.00:00:00.`,
    );
  }
}
