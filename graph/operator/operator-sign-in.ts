/** A user who signs in to an application of the team in a browser. */
export interface OperatorSignIn {
  readonly kind: 'operator';
  /** The application: a public client, which has no secret. */
  readonly clientId: string;
  /** Delegated permissions of Graph that are asked for, such as "User.Read.All". */
  readonly scopes: readonly string[];
  /**
   * Port on this machine that the browser comes back to.
   *
   * @default - any free one
   */
  readonly port?: number;
  /**
   * How long the user may take.
   *
   * @default 300000
   */
  readonly timeoutMs?: number;
  /** Shows the user where to sign in. What it throws ends the sign-in. */
  readonly present: (invitation: Invitation) => void | Promise<void>;
  /** Tells the user of something that does not end the sign-in. */
  readonly note: (line: string) => void;
}

/** What a user is asked to do. */
export interface Invitation {
  /** The page of the sign-in service. */
  readonly address: string;
  /** Where that page sends the browser afterwards: a port of this machine. */
  readonly redirect: string;
  /** Why: the first sign-in, one whose time is over, or one that Graph wants more proof of. */
  readonly occasion: 'first' | 'expired' | 'stepUp';
  /** Authentication contexts that a step-up is about. */
  readonly contexts: readonly string[];
}
