import { relative } from 'node:path';
import { EngineError, findEngine } from '../../engine/find';
import { explainFailure, type LiveTenant, openTenant } from '../../provider/reading';
import type { Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';
import { type Declarations, declareAll } from './declaration';
import { takeInventory } from './inventory';
import { assertFree, writeAll } from './output-folder';
import { prove } from './proof';
import { Workshop } from './proof/workshop';
import { Reader } from './reader';
import { renderHcl } from './render/hcl';
import { renderTypeScript, type Waiver } from './render/typescript';
import type { Written } from './render/written';
import { countsOf, reportOf } from './report';

/** What is imported, and where it is written. */
export interface Import {
  readonly name: string;
  readonly format: 'typescript' | 'hcl';
  readonly folder: string;
}

/** Reads a tenant, proves what is to be written, and writes it. */
export async function importTenant(
  { name, folder, format }: Import,
  terminal: Terminal,
): Promise<void> {
  const { environment, signal, note, print, cwd } = terminal;
  assertFree(folder);
  const engine = await findEngine(environment).catch((error: unknown) => {
    if (!(error instanceof EngineError)) throw error;
    throw new ExitError(error.message, EXIT.toolError, { cause: error });
  });
  const reader = new Reader(signal);
  const { tenantId, ...read } = await readTenant(reader, terminal).catch(refuse);
  const written = { name, tenantId, declarations: read.declarations };
  const workshop = new Workshop(engine, environment, signal);
  try {
    const { files, module } = await render(written, format, workshop, environment);
    note(`Planning ${read.declarations.length} imports; the plan has to be empty …`);
    const told = await prove(workshop, module, read.declarations);
    const outcome = { ...read, absent: reader.absent, told };
    writeAll(folder, new Map([...files, ['IMPORT.md', reportOf(outcome)]]));
    print(`${relative(cwd, folder) || '.'} holds tenant ${tenantId}; its plan is empty.`);
    for (const line of countsOf(outcome)) print(`  ${line}`);
  } finally {
    workshop.remove();
  }
}

/** What is written, and the folder of the module that the engine plans of it. */
interface Rendered {
  readonly files: ReadonlyMap<string, string>;
  readonly module: string;
}

async function render(
  written: Written,
  format: Import['format'],
  workshop: Workshop,
  environment: NodeJS.ProcessEnv,
): Promise<Rendered> {
  if (format === 'hcl') {
    const files = await workshop.format(renderHcl(written));
    return { files, module: workshop.write('module', files) };
  }
  // Loaded where it is needed: HCL is written without a construct.
  const [{ synthesise }, { chooseStatement }] = await Promise.all([
    import('./proof/synthesise.js'),
    import('./proof/fit.js'),
  ]);
  const waiver = waiverOf(environment);
  const files = renderTypeScript(written, waiver, chooseStatement(written, waiver));
  const json = new Map([['cdk.tf.json', synthesise(files)]]);
  return { files, module: workshop.write('module', json) };
}

/** Days in which accounts for emergencies are to be declared. */
const GRACE_DAYS = 30;

const waiverOf = ({ USER: user }: NodeJS.ProcessEnv): Waiver => ({
  owner: user || 'whoever ran the import',
  until: new Date(Date.now() + GRACE_DAYS * 86_400_000).toISOString().slice(0, 10),
});

/** @throws ExitError naming every permission that is missing. */
async function readTenant(
  reader: Reader,
  { environment, note }: Terminal,
): Promise<Declarations & Pick<LiveTenant, 'tenantId'>> {
  const tenant = await openTenant(environment, () => undefined);
  note(`Reading tenant ${tenant.tenantId} …`);
  const inventory = await takeInventory(tenant, reader);
  const declarations = await declareAll(tenant, inventory, reader);
  if (reader.refusals.length > 0) throw missingPermissions(reader);
  return { ...declarations, tenantId: tenant.tenantId };
}

function missingPermissions({ refusals }: Reader): ExitError {
  const permissions = new Set(refusals.flatMap(({ facts }) => facts.permissions?.[0] ?? []));
  return new ExitError(
    `permissions are missing, so nothing was written. Grant the application ${[...permissions].join(', ')}, with admin consent, and try again:\n${[...new Set(refusals.map(({ message }) => `  ${message}`))].join('\n')}`,
  );
}

function refuse(error: unknown): never {
  const message = explainFailure(error);
  if (message === undefined) throw error;
  throw new ExitError(`${message.summary}. ${message.detail}\nNothing was written.`, undefined, {
    cause: error,
  });
}
