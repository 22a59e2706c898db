/**
 * The usual way to run: Terraform starts one provider process per configuration, reads its
 * handshake line, and talks to it over a unix socket with mutual TLS.
 *
 * @see https://github.com/hashicorp/go-plugin/blob/main/docs/guide-plugin-write-non-go.md
 * @module
 */
import { timingSafeEqual, X509Certificate } from 'node:crypto';
import { createSecureServer, createServer, type Http2Server, type Http2Session } from 'node:http2';
import type { TLSSocket } from 'node:tls';
import { createIdentity } from './certificate';
import { answer, type Route, type Unary } from './grpc';
import { routeOf } from './methods';
import type { OpeningSession, OpenSession } from './session';
import { listenOnSocket } from './socket';
import { StartupError } from './startup-error';

const COOKIE_NAME = 'TF_PLUGIN_MAGIC_COOKIE';
const COOKIE_VALUE = 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2';

/** Without a first connection in this time, Terraform is gone. */
const FIRST_CONNECTION_MS = 60_000;
/** Terraform closes and reopens nothing; a short grace covers the order of events. */
const LAST_CONNECTION_MS = 200;

/** What the process gives to the server. */
export interface SpawnedProcess {
  readonly environment: NodeJS.ProcessEnv;
  /** Writes the handshake line to standard output. */
  readonly print: (line: string) => void;
  /** Ends the process. */
  readonly exit: () => void;
}

/**
 * Serves one Terraform process until it shuts the provider down or its last connection closes.
 *
 * @throws StartupError when Terraform did not start this process, or no socket can be had.
 */
export async function serveSpawned(open: OpenSession, host: SpawnedProcess): Promise<void> {
  const { environment } = host;
  if (environment[COOKIE_NAME] !== COOKIE_VALUE) {
    throw new StartupError(
      'this is a Terraform provider: Terraform starts it; run `terraform plan` instead, or start it with `resident` to serve several Terraform processes',
    );
  }
  const sessions = new WeakMap<Http2Session, OpeningSession>();
  const { server, certificate } = createPinnedServer(environment['PLUGIN_CLIENT_CERT']);
  exitWithLastConnection(server, host.exit);
  server.on('session', (connection: Http2Session) => {
    if (connection.destroyed) return;
    sessions.set(connection, open({ resident: false, environment }));
  });
  answer(server, (path, connection): Route => {
    if (path === '/plugin.GRPCController/Shutdown') return shutdown(connection, host.exit);
    const session = sessions.get(connection);
    return session === undefined ? undefined : routeOf(path, session);
  });
  const path = await listenOnSocket(server, environment['PLUGIN_UNIX_SOCKET_DIR'] || undefined);
  host.print(`1|6|unix|${path}|grpc|${certificate}`);
}

/** A server that accepts one peer certificate; without one, Terraform asked for no TLS. */
function createPinnedServer(peer: string | undefined): {
  server: Http2Server;
  certificate: string;
} {
  if (peer === undefined || peer === '') return { server: createServer(), certificate: '' };
  const expected = new X509Certificate(peer).raw;
  const { key, cert, der } = createIdentity();
  const server = createSecureServer({
    key,
    cert,
    // An empty list spares Node the parsing of its root store; the pin below is the check.
    ca: [],
    requestCert: true,
    rejectUnauthorized: false,
    minVersion: 'TLSv1.3',
  });
  server.prependListener('session', (connection: Http2Session) => {
    // Node returns an empty object where the peer sent no certificate.
    const presented = (connection.socket as TLSSocket).getPeerCertificate().raw as
      Buffer | undefined;
    const pinned = presented?.length === expected.length && timingSafeEqual(presented, expected);
    if (!pinned) connection.destroy();
  });
  // go-plugin decodes without padding.
  return { server, certificate: der.toString('base64').replace(/=+$/, '') };
}

function exitWithLastConnection(server: Http2Server, exit: () => void): void {
  let live = 0;
  // The timer alone keeps no process alive whose socket could not be opened.
  const orphaned = setTimeout(exit, FIRST_CONNECTION_MS).unref();
  server.on('session', (connection: Http2Session) => {
    if (connection.destroyed) return;
    clearTimeout(orphaned);
    live += 1;
    connection.on('close', () => {
      live -= 1;
      if (live > 0) return;
      setTimeout(() => {
        if (live === 0) exit();
      }, LAST_CONNECTION_MS);
    });
  });
}

/** Terraform reads the answer, then closes the connection: an earlier end could tear it. */
const shutdown =
  (connection: Http2Session, exit: () => void): Unary =>
  () => {
    connection.once('close', exit);
    setTimeout(exit, LAST_CONNECTION_MS);
    return Promise.resolve(new Uint8Array());
  };
