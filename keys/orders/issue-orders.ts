import { type CreationOptions, creationOptions, writeWorkOrder } from '../../evidence';
import type { Graph } from '../../graph';
import { isGraphError } from '../../graph/graph-error';
import type { OwnSigningKey } from '../desk';
import { type ManifestRow, writeManifest } from '../manifest';
import { orderFile, writeOrderFile } from './order-folder';

/** Graph takes what a challenge lasts in minutes: from five of them to thirty days. */
export const CHALLENGE_MINUTES = { least: 5, most: 43_200, default: 10_080 } as const;

/** The next manifest: the rows for which there is no work order. */
export const FAILED_ORDERS = 'failed.csv';

/** Challenges that are asked for at the same time. */
const TOGETHER = 4;

/** A row whose user is known. */
export interface OrderedRow {
  readonly row: ManifestRow;
  readonly userId: string;
}

/** What work orders are made from. */
export interface OrderRequest {
  readonly graph: Graph;
  readonly tenantId: string;
  readonly rows: readonly OrderedRow[];
  readonly signer: OwnSigningKey;
  readonly minutes: number;
  /** The run of the pipeline that issues them. */
  readonly runId: string;
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** A row for which there is no work order, and why. */
export interface FailedOrder {
  readonly row: ManifestRow;
  readonly why: string;
}

/** What became of the rows. */
export interface IssuedOrders {
  readonly issued: readonly OrderedRow[];
  readonly failed: readonly FailedOrder[];
}

/**
 * Issues a work order for each row: a challenge of Graph, signed. One that fails stops no other, and
 * what is left is the next manifest, however it ends.
 *
 * @throws FileError when a file cannot be written.
 */
export async function issueOrders(request: OrderRequest): Promise<IssuedOrders> {
  const { rows, folder, signal } = request;
  const waiting = [...rows];
  const issued = new Set<OrderedRow>();
  const failures = new Map<OrderedRow, string>();
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      signal.throwIfAborted();
      const text = await orderOf(request, next);
      if (typeof text === 'string') {
        writeOrderFile(folder, orderFile(next.userId, next.row.slot), text);
        issued.add(next);
      } else {
        failures.set(next, text.why);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: TOGETHER }, work));
  } finally {
    const left = rows.filter((row) => !issued.has(row));
    if (left.length > 0) {
      writeOrderFile(folder, FAILED_ORDERS, writeManifest(left.map(({ row }) => row)));
    }
  }
  return {
    issued: rows.filter((row) => issued.has(row)),
    failed: [...failures].map(([{ row }, why]) => ({ row, why })),
  };
}

async function orderOf(
  { graph, tenantId, signer, minutes, runId, signal }: OrderRequest,
  { row, userId }: OrderedRow,
): Promise<string | { readonly why: string }> {
  const issuedAt = new Date().toISOString();
  let options: CreationOptions;
  try {
    const answer = await graph.userPasskeys.creationOptions(userId, { minutes }, signal);
    const read = creationOptions.safeParse(answer);
    if (!read.success) return { why: 'Graph answered with options of an unknown shape' };
    options = read.data;
  } catch (error) {
    if (!isGraphError(error)) throw error;
    return { why: error.message };
  }
  const { serial, ticket, aaguid, displayName } = row;
  return writeWorkOrder(
    {
      version: 1,
      ...{ tenantId, userId, slot: row.slot, runId, options, issuedAt },
      expiresAt: options.challengeTimeoutDateTime,
      ...(displayName !== undefined && { displayName }),
      ...(aaguid !== undefined && { aaguids: [aaguid] }),
      ...(serial !== undefined && { serial }),
      ...(ticket !== undefined && { ticket }),
    },
    signer.privateKey,
  );
}
