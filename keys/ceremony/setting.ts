import type { KeyObject } from 'node:crypto';
import type { Desk } from '../desk';
import type { Journal } from '../journal';
import type { RunFolder } from '../run';
import type { Operator } from './operator';
import type { WorkOrders } from './orders';
import type { Registrar } from './registrar';
import type { Turns } from './turns';

/** How a run reaches the tenant: itself, or through work orders of a pipeline. */
export type Reach =
  | { readonly mode: 'online'; readonly registrar: Registrar }
  | { readonly mode: 'offline'; readonly orders: WorkOrders };

/** What all rows of a run have in common. */
export interface Setting {
  readonly desk: Desk;
  readonly folder: Pick<RunFolder, 'has' | 'read' | 'write'>;
  readonly journal: Pick<Journal, 'append' | 'entries'>;
  readonly reach: Reach;
  readonly operator: Operator;
  /** The signing key of the workstation. */
  readonly workstation: KeyObject;
  /** User principal name of who holds the keys. */
  readonly operatorName: string;
  readonly toolVersion: string;
  /** Whether keys may be reset; never after something went wrong with a row. */
  readonly reset: boolean;
  /** A secret key of age that opens PINs of an earlier session. */
  readonly identity: string | undefined;
  /** Requests to the tenant that are under way together. */
  readonly requests: Turns;
  readonly now: () => Date;
  /** Breaks off whatever is under way. */
  readonly signal: AbortSignal;
  /** Ends the waiting for keys: rows that have begun are brought to an end. */
  readonly halt: AbortSignal;
  /**
   * Milliseconds that one operation of a key may take.
   *
   * @default - what the client of CTAP allows
   */
  readonly keyTimeoutMs?: number;
}
