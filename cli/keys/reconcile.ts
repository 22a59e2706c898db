import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Graph } from '../../graph';
import { isGraphError, isNotFound } from '../../graph/graph-error';
import { Journal, progressOf } from '../../keys/journal';
import {
  type Difference,
  keysOfState,
  LARGEST_STATE,
  reconcile,
  type StateKey,
  type TenantPasskeys,
  usersOf,
} from '../../keys/reconcile';
import type { Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';
import { counted } from './counted';
import { addIdentityOptions, type IdentityOptions } from './identity-options';
import { addDeskOption, deskOf, type DeskOptions, orRefuse, textOf } from './inputs';
import { withOperator } from './operator';

interface ReconcileOptions extends IdentityOptions, DeskOptions {
  readonly run: string;
  readonly state?: string;
  readonly format: 'text' | 'json';
}

/** `keys reconcile`: do tenant, journal and state say the same. */
export function addReconcile(keys: Command, terminal: Terminal): void {
  const command = keys
    .command('reconcile')
    .summary('compare tenant, journal and state')
    .description(
      'Reads the passkeys of the users of a run, and names every difference to its journal, and to the state of Terraform where one is given. Nothing is written. Ends with 2 where something differs or cannot be read.',
    );
  addDeskOption(command)
    .requiredOption('--run <folder>', 'folder of the run')
    .option('--state <file>', 'what "terraform show -json" prints, or a state file')
    .addOption(
      new Option('--format <format>', 'how it is told').choices(['text', 'json']).default('text'),
    );
  addIdentityOptions(command).action(async (options: ReconcileOptions) => {
    await runReconcile(options, terminal);
  });
}

async function runReconcile(options: ReconcileOptions, terminal: Terminal): Promise<void> {
  const desk = await deskOf(options, terminal);
  const { cwd, signal } = terminal;
  const entries = await orRefuse(() => Journal.read(resolve(cwd, options.run)));
  const run = progressOf(entries);
  refuseOther('run', run.run.tenantId, desk.tenantId);
  const state = await stateOf(options, desk.tenantId, terminal);
  const users = usersOf({ run, state });
  const tenant = await withOperator(
    desk,
    terminal,
    { ...options, purpose: 'compare the tenant with the run' },
    (graph) => readTenant(graph, users, signal),
  );
  const differences = reconcile({ run, began: entries[0]?.at ?? '', tenant, state });
  const lines =
    options.format === 'json'
      ? [JSON.stringify({ differences }, null, 2)]
      : differences.map(lineOf);
  for (const line of lines) terminal.print(line);
  const compared = [
    counted(run.rows.size, 'row'),
    counted(users.length, 'user'),
    ...(state === undefined ? [] : [counted(state.length, 'key of the state')]),
  ].join(', ');
  if (differences.length === 0) {
    terminal.note(
      `Tenant${state === undefined ? ' and journal' : ', journal and state'} agree: ${compared}.`,
    );
    return;
  }
  throw new ExitError(`${counted(differences.length, 'difference')} in ${compared}`, EXIT.unknown);
}

const lineOf = ({ kind, subject, text, step }: Difference): string =>
  `${kind}  ${subject}: ${text}. ${step}`;

async function stateOf(
  { state }: ReconcileOptions,
  tenantId: string,
  { cwd }: Terminal,
): Promise<readonly StateKey[] | undefined> {
  if (state === undefined) return undefined;
  const keys = await orRefuse(() => keysOfState(textOf(resolve(cwd, state), state, LARGEST_STATE)));
  for (const key of keys) refuseOther(key.address, key.tenantId ?? tenantId, tenantId);
  return keys;
}

function refuseOther(subject: string, given: string, expected: string): void {
  if (given.toLowerCase() === expected) return;
  throw new ExitError(
    `${subject} is about tenant ${given}, but the desk file is for ${expected}; give the desk file of that tenant`,
  );
}

/** All at once, as they go in batches. */
async function readTenant(
  graph: Graph,
  users: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, TenantPasskeys>> {
  const read = async (userId: string): Promise<TenantPasskeys> => {
    try {
      return { passkeys: await graph.userPasskeys.list(userId, signal) };
    } catch (error) {
      if (isNotFound(error)) return { gone: true };
      if (isGraphError(error) && error.reason === 'refused') return { unread: error.message };
      throw error;
    }
  };
  return new Map(await Promise.all(users.map(async (id) => [id, await read(id)] as const)));
}
