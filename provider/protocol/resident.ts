/**
 * Resident mode: one provider process serves many Terraform processes, which find it through
 * `TF_REATTACH_PROVIDERS`. It saves the start of four processes per apply.
 *
 * The socket lies in a directory that only this user can enter; there is no TLS.
 *
 * @see https://developer.hashicorp.com/terraform/plugin/debugging
 * @module
 */
import { createServer, type Http2Session } from 'node:http2';
import { answer } from './grpc';
import { routeOf } from './methods';
import type { OpeningSession, OpenSession } from './session';
import { listenOnSocket } from './socket';

/** A resident provider that is serving. */
export interface Resident {
  /** Value of `TF_REATTACH_PROVIDERS`: JSON that names this process under every address. */
  readonly reattach: string;
  /** Cancels what is under way and closes every connection. */
  close(): Promise<void>;
}

/**
 * Serves any number of connections, each with a configuration of its own and none from the
 * environment.
 *
 * @param addresses - provider source addresses with host, as Terraform and OpenTofu spell them
 * @throws StartupError when no socket can be had.
 */
export async function serveResident(
  open: OpenSession,
  addresses: readonly string[],
): Promise<Resident> {
  const sessions = new Map<Http2Session, OpeningSession>();
  const server = createServer();
  server.on('session', (connection) => {
    const session = open({ resident: true, environment: {} });
    sessions.set(connection, session);
    connection.on('close', () => {
      sessions.delete(connection);
      void Promise.resolve(session).then((opened) => {
        opened.stop();
      });
    });
  });
  answer(server, (path, connection) => {
    const session = sessions.get(connection);
    return session === undefined ? undefined : routeOf(path, session);
  });
  const path = await listenOnSocket(server);
  const entry = {
    Protocol: 'grpc',
    ProtocolVersion: 6,
    Pid: process.pid,
    Test: true,
    Addr: { Network: 'unix', String: path },
  };
  return {
    reattach: JSON.stringify(Object.fromEntries(addresses.map((address) => [address, entry]))),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const connection of sessions.keys()) connection.destroy();
      }),
  };
}
