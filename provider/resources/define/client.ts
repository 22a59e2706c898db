import type { Graph } from '../../../graph';

/** What a configured provider gives to its resources. */
export interface EntraClient {
  /** The tenant that is managed, in lower case. */
  readonly tenantId: string;
  /** Opens the tenant; HTTP and identity code are loaded by the first call. */
  graph(): Promise<Graph>;
}
