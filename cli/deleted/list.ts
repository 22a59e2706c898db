import type { Terminal } from '../command';
import { tableOf } from './table';
import { withTenant } from './tenant';

/** Prints what is deleted and still kept; nothing where nothing is. */
export async function listDeleted(tenant: string | undefined, terminal: Terminal): Promise<void> {
  const items = await withTenant(tenant, terminal, (graph) =>
    graph.deletedItems.list(terminal.signal),
  );
  if (items.length === 0) terminal.note('No policy and no named location is deleted.');
  for (const line of tableOf(items, Date.now())) terminal.print(line);
}
