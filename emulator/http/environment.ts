import type { FaultInjector } from '../faults/injector';
import type { Realm } from '../graph/refusal';
import type { Log } from '../log/log';
import type { AccessTokens } from '../sign-in/access-token';
import type { AuthorizationCodes } from '../sign-in/authorization-codes';
import type { RefreshTokens } from '../sign-in/refresh-tokens';
import type { Store } from '../state/store';
import type { Throttle } from '../throttle/throttle';

/** What the routes work with. */
export interface Services {
  /** Like `https://localhost:8443`: Graph, authority and metadata share it. */
  readonly endpoint: string;
  readonly store: Store;
  readonly tokens: AccessTokens;
  readonly codes: AuthorizationCodes;
  readonly refreshTokens: RefreshTokens;
  /** Absent where throttling is off. */
  readonly throttle: Throttle | undefined;
  readonly faults: FaultInjector;
  readonly log: Log;
  readonly now: () => number;
}

/** What the log and the error body say about the request in hand. */
export interface Exchange {
  readonly requestId: string;
  readonly clientRequestId: string;
  readonly startedAt: number;
  realm: Realm;
  tenantId?: string;
  clientId?: string;
  fact?: string;
  fault?: string;
}

/** Types of Hono's context here. */
export interface Environment {
  Bindings: {
    /** Destroys the connection that carries the request, batch parts included. */
    readonly destroy: () => void;
    readonly batchPart?: string;
  };
  Variables: { exchange: Exchange };
}
