import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext, rootCertificates } from 'node:tls';
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import { AccessTokens } from './credentials/access-tokens';
import type { Credential } from './credentials/credential';
import type { TokenSource } from './credentials/token-source';
import { GraphError } from './graph-error';
import type { OperatorSignIn } from './operator/operator-sign-in';
import { OperatorTokens } from './operator/operator-tokens';
import { Pacer, readSpacing } from './transport/pacer';

/** What several sessions of one tenant and credential share: token, connections and pacer. */
export interface Connection {
  readonly tokens: TokenSource;
  readonly dispatcher: Dispatcher;
  readonly pacer: Pacer;
}

/** Where a tenant is reached, and as whom. */
export interface ConnectionOptions {
  readonly tenantId: string;
  /** Root of Graph, without version. */
  readonly graph: string;
  /** Root of the sign-in service. */
  readonly authority: string;
  readonly credential: Credential | OperatorSignIn;
  /** Files of certificates in PEM that are trusted beside Node's own. */
  readonly caFiles: readonly string[];
}

const open = new Map<string, Connection>();

/**
 * The connection for these options; sessions with equal options get the same one, but for those of
 * users who sign in: each session asks its own.
 *
 * @throws GraphError naming the file when a CA file cannot be used.
 */
export function connect(options: ConnectionOptions): Connection {
  if (options.credential.kind === 'operator') return create(options);
  // Hashed, as the options may hold a secret and the key stays in memory.
  const key = createHash('sha256').update(JSON.stringify(options)).digest('base64');
  let connection = open.get(key);
  if (connection === undefined) {
    connection = create(options);
    open.set(key, connection);
  }
  return connection;
}

function create({
  tenantId,
  graph,
  authority,
  credential,
  caFiles,
}: ConnectionOptions): Connection {
  const ca = caFiles.length === 0 ? undefined : [...rootCertificates, ...caFiles.map(readCa)];
  const dispatcher = createDispatcher(ca);
  const host = { tenantId, host: authority, dispatcher, ...(ca !== undefined && { ca }) };
  return {
    tokens:
      credential.kind === 'operator'
        ? new OperatorTokens(credential, host, graph)
        : new AccessTokens(credential, host, graph),
    dispatcher,
    pacer: new Pacer(readSpacing(process.env)),
  };
}

function createDispatcher(ca: readonly string[] | undefined): Dispatcher {
  // One context for all connections: parsing the root certificates takes tens of milliseconds.
  const tls = ca === undefined ? {} : { secureContext: createSecureContext({ ca: [...ca] }) };
  const proxied = ['HTTPS_PROXY', 'https_proxy'].some((name) => process.env[name]);
  return proxied
    ? new EnvHttpProxyAgent({ connect: tls, requestTls: tls, proxyTls: tls })
    : new Agent({ connect: tls });
}

function readCa(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new GraphError('unreachable', `the CA file cannot be read: ${why}`, {}, { cause });
  }
  if (text.includes('-----BEGIN CERTIFICATE-----')) return text;
  throw new GraphError(
    'unreachable',
    `the CA file "${file}" holds no certificate; expected PEM with BEGIN CERTIFICATE`,
  );
}
