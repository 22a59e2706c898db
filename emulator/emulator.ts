import { randomUUID } from 'node:crypto';
import { userInitiator } from './audit-log/initiator';
import { auditChanges } from './audit-log/record';
import type { Fault } from './faults/fault';
import { FaultInjector } from './faults/injector';
import { parseFault } from './faults/parse-fault';
import { createApp } from './http/app';
import { listen, type Listener } from './http/listen';
import type { JsonObject } from './json';
import { Log, type RequestEntry } from './log/log';
import type { EmulatorOptions } from './options';
import { type Ready, readyObject } from './ready';
import { AccessTokens } from './sign-in/access-token';
import { AuthorizationCodes } from './sign-in/authorization-codes';
import { RefreshTokens } from './sign-in/refresh-tokens';
import type { Kind } from './state/objects';
import { openState } from './state/open';
import { openStateFolder, type StateFolder } from './state/state-folder';
import { Store } from './state/store';
import { openTemporaryFolder } from './state/temporary-folder';
import { Throttle } from './throttle/throttle';
import { openTemporaryTls, openTlsFiles } from './tls/key-files';

/** A running emulator. */
export interface Emulator {
  readonly ready: Ready;
  /** Requests so far, batch parts included, oldest first; the newest 100,000 are kept. */
  readonly requests: readonly RequestEntry[];
  /** Puts a fault in force, beside those that are. */
  inject(fault: Fault | string): void;
  clearFaults(): void;
  /** A signed access token that says what a test wants it to say. */
  mintToken(claims: MintClaims): Promise<string>;
  /** Changes behind Graph's back, without permissions, rules, lag or limits. */
  readonly admin: Admin;
  /** Stops listening, drops connections and gives the state folder back. */
  close(): Promise<void>;
}

/** Claims of {@link Emulator.mintToken}. */
export interface MintClaims {
  readonly tenantId: string;
  readonly clientId: string;
  /** Application permissions. */
  readonly roles?: readonly string[];
  /** Delegated permissions: the token is a user's, as the Azure CLI's are. */
  readonly scopes?: readonly string[];
  /**
   * The user or service principal that the token stands for.
   *
   * @defaultValue nobody in the directory
   */
  readonly objectId?: string;
  /** Authentication contexts that the sign-in satisfied, as after a claims challenge. */
  readonly contexts?: readonly string[];
  /**
   * The resource that the token is for.
   *
   * @defaultValue this emulator's Graph
   */
  readonly audience?: string;
  /**
   * Seconds from now until it expires; negative for an expired one.
   *
   * @defaultValue 3599
   */
  readonly expiresInSeconds?: number;
}

/** Changes the stored objects as an administrator in the portal does: no rule is asked. */
export interface Admin {
  read(tenantId: string, kind: Kind, id: string): JsonObject | undefined;
  list(tenantId: string, kind: Kind): readonly JsonObject[];
  /**
   * Stores the object whatever it says; `undefined` removes it.
   *
   * @param by - the id of the user whom the audit log names; without it the log says nothing
   */
  write(tenantId: string, kind: Kind, id: string, value: JsonObject | undefined, by?: string): void;
}

/**
 * Starts an emulated Entra tenant, or several, on 127.0.0.1.
 *
 * @throws EmulatorError where an option, the seed, the state folder or the port does not serve
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const log = new Log(options.log ?? (() => undefined));
  const faults = new FaultInjector();
  const inject = (fault: Fault | string): void => {
    faults.add(typeof fault === 'string' ? parseFault(fault) : fault);
  };
  options.faults?.forEach(inject);
  const folder =
    options.stateDir === undefined ? undefined : await openStateFolder(options.stateDir);
  const temporary = folder ? undefined : openTemporaryFolder();
  const release = (): void => {
    folder?.close();
    temporary?.remove();
  };
  try {
    const running = await run(options, folder, temporary?.path ?? '', { log, faults });
    log.notice('started', `listening at ${running.ready.graphEndpoint}`);
    const close = once(async () => {
      await running.listener.close();
      release();
      log.notice('stopped', `no longer listening at ${running.ready.graphEndpoint}`);
    });
    const { ready, mintToken, admin } = running;
    const clearFaults = (): void => {
      faults.clear();
    };
    return { ready, mintToken, admin, requests: log.requests, inject, clearFaults, close };
  } catch (error) {
    release();
    throw error;
  }
}

interface Running extends Pick<Emulator, 'ready' | 'mintToken' | 'admin'> {
  readonly listener: Listener;
}

async function run(
  options: EmulatorOptions,
  folder: StateFolder | undefined,
  temporaryPath: string,
  shared: { readonly log: Log; readonly faults: FaultInjector },
): Promise<Running> {
  const now = options.now ?? Date.now;
  const document = await openState(options.seed, folder);
  const tls = folder
    ? await openTlsFiles(folder.path, new Date())
    : await openTemporaryTls(temporaryPath, new Date());
  const store = new Store(document, {
    lagMs: options.lagMs ?? 0,
    now,
    persist: (changed) => folder?.write(changed()),
  });
  const tokens = new AccessTokens(document.tokenKey, now);
  const codes = new AuthorizationCodes(now);
  const refreshTokens = new RefreshTokens(now);
  const throttle = options.throttle === 'real' ? new Throttle(now) : undefined;
  const endpointOf = (port: number): string => `https://localhost:${port}`;
  const listener = await listen(options.port ?? 0, tls.server, (port) => {
    const app = createApp({
      ...shared,
      endpoint: endpointOf(port),
      ...{ store, tokens, codes, refreshTokens, throttle, now },
    });
    return (request, bindings) => app.fetch(request, bindings);
  });
  const endpoint = endpointOf(listener.port);
  return {
    listener,
    ready: readyObject(endpoint, tls.caFile, store.tenants(), new Date(now())),
    mintToken: ({ audience = endpoint, expiresInSeconds = 3599, ...claims }) => {
      const seconds = Math.floor(now() / 1000);
      const issuedAt = Math.min(seconds, seconds + expiresInSeconds - 1);
      const lifetimeSeconds = seconds + expiresInSeconds - issuedAt;
      return tokens.sign({ ...claims, audience, issuedAt, lifetimeSeconds });
    },
    admin: {
      read: (tenantId, kind, id) => store.newest(tenantId).get(kind, id),
      list: (tenantId, kind) => store.newest(tenantId).list(kind),
      write: (tenantId, kind, id, value, by) => {
        const changes = [{ kind, id, value }];
        const directory = store.newest(tenantId);
        const entries =
          by === undefined
            ? []
            : auditChanges(changes, directory, {
                initiatedBy: userInitiator(by, directory),
                correlationId: randomUUID(),
                now: new Date(now()),
                resets: false,
              });
        store.commit(tenantId, [...changes, ...entries]);
      },
    },
  };
}

/** Closing twice waits for the same close. */
function once(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () => (running ??= action());
}
