import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { EmulatorError } from '../emulator-error';
import { reason } from '../system-error';
import type { KeyPairPem } from '../tls/certificates';
import type { Environment } from './environment';

type Fetch = (request: Request, bindings: Environment['Bindings']) => Response | Promise<Response>;

export interface Listener {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1.
 *
 * @param appFor - makes the application once the port is known
 * @throws EmulatorError `port-unavailable`
 */
export async function listen(
  port: number,
  certificate: KeyPairPem,
  appFor: (port: number) => Fetch,
): Promise<Listener> {
  const server = createServer({ cert: certificate.certificate, key: certificate.key });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw new EmulatorError(
      'port-unavailable',
      `port ${port} cannot be used (${reason(cause)}); expected a free port; choose another one, or 0 for any`,
      { cause },
    );
  }
  const bound = (server.address() as AddressInfo).port;
  const fetch = appFor(bound);
  const listener = getRequestListener(
    (request, { incoming }) => {
      // A reset, as a lost connection looks: no TLS goodbye, no answer.
      const destroyConnection = (): void => void incoming.socket.destroy();
      return fetch(request, { destroy: destroyConnection });
    },
    { overrideGlobalObjects: false },
  );
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing));
  return { port: bound, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
