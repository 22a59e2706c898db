import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  LARGEST_DOCUMENT,
  verifyWorkOrder,
  type SigningKeys,
  type WorkOrder,
} from '../../evidence';
import { quote } from '../../model/quote';
import { fileError, readFile } from '../run';

const STEP = 'Give the folder that "keys order" wrote.';

/** A work order that a pipeline has signed, as its file has it. */
export interface GivenOrder {
  readonly order: WorkOrder;
  readonly sha256: string;
  readonly envelope: string;
}

/** Work orders by user and slot. */
export class WorkOrders {
  readonly #orders: readonly GivenOrder[];

  private constructor(orders: readonly GivenOrder[]) {
    this.#orders = orders;
  }

  /**
   * Reads every work order of a folder.
   *
   * @throws Refusal when one is not signed, over, or for another tenant; FileError when the folder
   * has none.
   */
  static read(folder: string, { tenantId, signers }: OrderTrust, at: Date): WorkOrders {
    const orders = filesOf(folder).map((path): GivenOrder => {
      const envelope = readFile(path, LARGEST_DOCUMENT, STEP).toString('utf8');
      const { order, sha256 } = verifyWorkOrder(envelope, signers, at);
      if (order.tenantId !== tenantId) {
        throw fileError(
          path,
          `used: it is for tenant ${order.tenantId}`,
          `Give orders for ${tenantId}.`,
        );
      }
      return { order, sha256, envelope };
    });
    if (orders.length === 0) throw fileError(folder, 'used: it has no work order', STEP);
    const seen = new Set<string>();
    for (const { order } of orders) {
      const key = `${order.userId} ${order.slot}`;
      if (seen.has(key)) {
        throw fileError(
          folder,
          `used: it has two work orders for slot ${quote(order.slot)} of ${order.userId}`,
          'Remove the older one.',
        );
      }
      seen.add(key);
    }
    return new WorkOrders(orders);
  }

  /** The order for a user, by object id or user principal name, and a slot. */
  find(user: string, slot: string): GivenOrder | undefined {
    return this.#orders.find(
      ({ order }) =>
        order.slot === slot &&
        (order.userId === user.toLowerCase() ||
          order.options.publicKey.user.name.toLowerCase() === user.toLowerCase()),
    );
  }
}

interface OrderTrust {
  readonly tenantId: string;
  readonly signers: SigningKeys;
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch (cause) {
    throw fileError(folder, 'read', STEP, cause);
  }
}
