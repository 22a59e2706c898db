import { Agent, type Dispatcher } from 'undici';
import { type Call, defineCall } from '../../../graph/call';
import { GraphClient, type ClientOptions } from '../../../graph/client';
import { AccessTokens } from '../../../graph/credentials/access-tokens';
import type { TokenClaims } from '../../../graph/credentials/token-claims';
import type { CheckedToken } from '../../../graph/credentials/token-source';
import { Pacer } from '../../../graph/transport/pacer';
import type { Patience } from '../../../graph/transport/retry';

/** Patience that costs a test no time. */
export const BRIEF: Patience = { attempts: 3, firstPauseMs: 1, longestPauseMs: 5, connections: 2 };

export const CLAIMS: TokenClaims = {
  tid: '7e57e4a0-0000-4000-8000-000000000001',
  appId: 'c11e4700-0000-4000-8000-000000000001',
  permissions: ['Policy.Read.All'],
};

/** Tokens without a sign-in service. */
export class GivenTokens extends AccessTokens {
  readonly #token: CheckedToken;

  constructor(claims: Partial<TokenClaims> = {}, dispatcher: Dispatcher = new Agent()) {
    const credential = { kind: 'managedIdentity' } as const;
    super(credential, { tenantId: CLAIMS.tid, host: 'https://login.example', dispatcher }, 'x');
    this.#token = { token: 'T0ken.of.a-test', claims: { ...CLAIMS, ...claims } };
  }

  override get(): Promise<CheckedToken> {
    return Promise.resolve(this.#token);
  }
}

interface GivenClient extends Partial<ClientOptions> {
  readonly graph: string;
  readonly claims?: Partial<TokenClaims>;
  readonly dispatcher?: Dispatcher;
}

/** A client of a Graph that is somewhere else, whose token is given. */
export function clientOf({
  claims,
  dispatcher = new Agent(),
  ...options
}: GivenClient): GraphClient {
  const connection = { tokens: new GivenTokens(claims), dispatcher, pacer: new Pacer() };
  return new GraphClient(connection, {
    cloud: 'global',
    log: () => undefined,
    patience: BRIEF,
    ...options,
  });
}

/** A call for tests that are about no call in particular. */
export const aCall = (overrides: Partial<Call> = {}): Call =>
  defineCall({
    method: 'GET',
    path: '/things',
    application: ['Thing.Read.All'],
    delegated: ['Thing.Read.All'],
    role: 'Global Reader',
    source: 'https://learn.microsoft.com/graph/api/thing-get',
    ...overrides,
  });

/** A signal that never aborts. */
export const never = (): AbortSignal => new AbortController().signal;
