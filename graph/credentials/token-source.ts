import type { TokenClaims } from './token-claims';

/** A token that may be used, and what it says of itself. */
export interface CheckedToken {
  readonly token: string;
  readonly claims: TokenClaims;
}

/** Where the tokens of a connection come from: an application proves itself, or a user signs in. */
export interface TokenSource {
  /**
   * A token for Graph, for the right tenant.
   *
   * @throws GraphError when none can be had.
   */
  get(signal: AbortSignal): Promise<CheckedToken>;
  /**
   * Answers a claims challenge, where somebody is there to do so.
   *
   * @param challenge - the claims that Graph asks for, as JSON
   * @param refused - the token that did not suffice
   * @returns whether another token may suffice
   */
  answer(challenge: string, refused: string, signal: AbortSignal): Promise<boolean>;
}
