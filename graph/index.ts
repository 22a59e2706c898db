/**
 * Microsoft Graph for one tenant. This module is loaded when it is first needed: HTTP and
 * identity code cost start-up that most provider processes never use.
 *
 * @module
 */
import type { Cloud } from '../model/cloud';
import { GraphClient } from './client';
import { connect, type ConnectionOptions } from './connection';
import { fido2Entity } from './fido2';
import { Groups } from './groups';
import type { Logger } from './logger';
import { Singleton } from './singleton';

export type { Written } from './read-back';

/** Which tenant, reached where, as whom. */
export interface GraphOptions extends ConnectionOptions {
  readonly cloud: Cloud;
  readonly log: Logger;
}

/** What a session can read and write in its tenant. */
export interface Graph {
  readonly fido2: Singleton<typeof fido2Entity.type>;
  readonly groups: Groups;
}

/**
 * Opens a tenant for one session. Nothing is sent before the first read.
 *
 * @throws GraphError when a CA file cannot be used.
 */
export function openGraph({ cloud, log, ...connection }: GraphOptions): Graph {
  const { graph } = connection;
  const client = new GraphClient(connect(connection), { cloud, graph, log });
  return { fido2: new Singleton(client, fido2Entity), groups: new Groups(client) };
}
