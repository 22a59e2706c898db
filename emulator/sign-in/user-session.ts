/** A sign-in of a user to an application, which its tokens repeat. */
export interface UserSession {
  readonly tenantId: string;
  readonly clientId: string;
  readonly userId: string;
  /** Delegated permissions. */
  readonly scopes: readonly string[];
  /** Authentication contexts that a claims challenge asked for. */
  readonly contexts: readonly string[];
  /** What the client says that it can do: `cp1` is to answer claims challenges. */
  readonly capabilities: readonly string[];
  /** Whether an ID token was asked for. */
  readonly openId: boolean;
  /** Whether a refresh token was asked for. */
  readonly offline: boolean;
  /** Milliseconds since the epoch. */
  readonly signedInAt: number;
  /** Ids of conditional access policies that the sign-in satisfied. */
  readonly policies: readonly string[];
}
