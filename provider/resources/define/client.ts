import type { Graph } from '../../../graph';
import type { BreakGlass } from './break-glass/break-glass';
import type { SecurityKeys } from './security-keys';

/** What a configured provider gives to its resources. */
export interface EntraClient {
  /** The tenant that is managed, in lower case. */
  readonly tenantId: string;
  /** Accounts for emergencies; undefined where the configuration declares none. */
  readonly breakGlass: BreakGlass | undefined;
  /** Whom the provider believes about security keys. */
  readonly securityKeys: SecurityKeys;
  /** Opens the tenant; HTTP and identity code are loaded by the first call. */
  graph(): Promise<Graph>;
}
