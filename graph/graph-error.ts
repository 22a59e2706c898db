/**
 * Why a request to Graph failed:
 *
 * - `refused`: Graph answered with an error
 * - `unreachable`: no answer came, so a write may or may not have happened
 * - `unreadable`: an answer came that is not what Graph documents
 * - `signIn`: no token could be had for the request
 * - `wrongTenant`: the token belongs to another tenant
 * - `wrongClient`: the token belongs to an application that cannot manage policy
 * - `changed`: the object is not what the plan was made from
 * - `notKept`: the object does not show what was written to it
 */
export type GraphErrorReason =
  | 'refused'
  | 'unreachable'
  | 'unreadable'
  | 'signIn'
  | 'wrongTenant'
  | 'wrongClient'
  | 'changed'
  | 'notKept';

/** What is known of a failed request beside its reason. */
export interface GraphErrorFacts {
  /** HTTP status; absent where no answer came. */
  readonly status?: number;
  /** Graph's `error.code`, or the sign-in service's `AADSTS…`. */
  readonly code?: string;
  /** Graph's `request-id`: what Microsoft's support asks for. */
  readonly requestId?: string;
  /** The `client-request-id` that was sent. */
  readonly clientRequestId?: string;
  /** What was asked, `PATCH /v1.0/policies/…`. */
  readonly request?: string;
  /** Permissions that the call needs, any one of them. */
  readonly permissions?: readonly string[];
  /** Permissions that the token carries. */
  readonly granted?: readonly string[];
  /** The claims that a claims challenge asks for, base64 as they came. */
  readonly claims?: string;
}

/** A request to Graph that failed, with everything Graph said about it. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly reason: GraphErrorReason;
  readonly facts: GraphErrorFacts;

  constructor(
    reason: GraphErrorReason,
    message: string,
    facts: GraphErrorFacts = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.reason = reason;
    this.facts = facts;
  }
}

/**
 * Whether an error is a {@link GraphError}, wherever its class was loaded: the Graph room is
 * bundled apart from the process that shows its errors.
 */
export function isGraphError(error: unknown): error is GraphError {
  return error instanceof Error && error.name === 'GraphError' && 'reason' in error;
}

/** Whether Graph says that the object does not exist. */
export function isNotFound(error: unknown): boolean {
  return isGraphError(error) && error.reason === 'refused' && error.facts.status === 404;
}

/** Whether a write that failed like this may have happened all the same. */
export function mayHaveHappened(error: unknown): error is GraphError {
  if (!isGraphError(error)) return false;
  if (error.reason === 'refused') return (error.facts.status ?? 0) >= 500;
  return error.reason === 'unreachable' || error.reason === 'unreadable';
}
