import { relative } from 'node:path';
import { findEngine } from '../../engine/find';
import { openTenant } from '../../provider/configuration/from-environment';
import { liveTenant } from '../../provider/reading';
import type { Terminal } from '../command';
import { declareAll } from './declaration';
import { endWith, missingPermissions } from './failure';
import { takeInventory } from './inventory';
import { assertFree, writeWhole } from './output-folder';
import { prove } from './proof';
import { Workshop } from './proof/workshop';
import { Reader } from './reader';
import { type Format, render } from './rendering';
import { type Outcome, reportOf, summaryOf } from './report';
import type { Written } from './render/written';

/** What is imported, and where it is written. */
export interface Import {
  readonly name: string;
  readonly format: Format;
  readonly folder: string;
}

/** Reads a tenant, proves what is to be written, and writes it. */
export async function importTenant(wanted: Import, terminal: Terminal): Promise<void> {
  const { print, cwd, signal } = terminal;
  assertFree(wanted.folder);
  const outcome = await carryOut(wanted, terminal).catch((error: unknown) =>
    endWith(error, signal),
  );
  const where = relative(cwd, wanted.folder) || '.';
  for (const line of summaryOf(outcome, { ...wanted, where })) print(line);
}

async function carryOut(wanted: Import, terminal: Terminal): Promise<Outcome> {
  const { environment, signal, note } = terminal;
  const engine = await findEngine(environment);
  const { written, ...read } = await readTenant(wanted.name, terminal);
  const workshop = new Workshop(engine, environment, signal);
  try {
    const { files, module } = await render(written, wanted.format, workshop, environment);
    const { length } = written.declarations;
    note(
      `Planning the import of ${length} objects with ${engine.name}; it has to change nothing …`,
    );
    const told = await prove(workshop, module, written.declarations);
    const outcome = { ...read, declarations: written.declarations, told };
    writeWhole(wanted.folder, new Map([...files, ['IMPORT.md', reportOf(outcome)]]));
    return outcome;
  } finally {
    workshop.remove();
  }
}

/** What was read of a tenant. */
interface Read extends Pick<Outcome, 'unmanageable' | 'absent'> {
  readonly written: Written;
}

/** @throws ExitError naming every permission that is missing. */
async function readTenant(name: string, { environment, signal, note }: Terminal): Promise<Read> {
  const reader = new Reader(signal);
  const tenant = liveTenant(await openTenant(environment, silent), silent);
  const { tenantId, graph } = tenant;
  note(`Reading tenant ${tenantId} …`);
  const inventory = await takeInventory(tenant, reader);
  const { declarations, unmanageable } = await declareAll(tenant, inventory, reader);
  if (reader.refusals.length > 0) throw missingPermissions(reader);
  const written = { name, tenantId, cloud: graph.cloud, declarations };
  return { written, unmanageable, absent: reader.absent };
}

/** What is sent and answered is no news for whoever imports. */
const silent = (): void => undefined;
