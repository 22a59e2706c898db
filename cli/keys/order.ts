import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { readSigningKey } from '../../keys/desk';
import {
  CHALLENGE_MINUTES,
  FAILED_ORDERS,
  filesThere,
  issueOrders,
  type IssuedOrders,
  makeOrderFolder,
  type OrderedRow,
  orderFile,
} from '../../keys/orders';
import { lookAt, preflight, type Situation, userOf } from '../../keys/preflight';
import { quote } from '../../model/quote';
import type { Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';
import { addIdentityOptions, type IdentityOptions } from './identity-options';
import {
  addDeskOption,
  addManifestOption,
  deskOf,
  type DeskOptions,
  manifestOf,
  orRefuse,
} from './inputs';
import { withOperator } from './operator';
import { linesOf, passOrThrow } from './preflight-report';

interface OrderOptions extends IdentityOptions, DeskOptions {
  readonly manifest: string;
  readonly signingKey: string;
  readonly output: string;
  readonly minutes: number;
  readonly runId?: string;
}

/** `keys order`: signed work orders for ceremonies without the tenant. */
export function addOrder(keys: Command, terminal: Terminal): void {
  const command = keys
    .command('order')
    .summary('issue signed work orders for keys that are made offline')
    .description(
      `Asks Graph, on beta, for a challenge for each row and signs it as a work order. A workstation makes the key without any rights in the tenant. Preflight comes first; where it finds something that stops a run, or a fact that it cannot read, nothing is issued. Rows that fail are written to ${FAILED_ORDERS}, the next manifest.`,
    );
  addDeskOption(addManifestOption(command))
    .requiredOption('--signing-key <file>', 'the private key of the pipeline')
    .requiredOption('--output <folder>', 'folder for the work orders')
    .option(
      '--minutes <number>',
      `how long the challenges last, ${CHALLENGE_MINUTES.least} to ${CHALLENGE_MINUTES.most}; who has one can use it that long`,
      minutesOf,
      CHALLENGE_MINUTES.default,
    )
    .option(
      '--run-id <text>',
      'the run of the pipeline, as work orders name it; default: a new id',
    );
  addIdentityOptions(command).action(async (options: OrderOptions) => {
    await order(options, terminal);
  });
}

async function order(options: OrderOptions, terminal: Terminal): Promise<void> {
  const desk = await deskOf(options, terminal);
  const { signingKey, output, minutes, runId = randomUUID() } = options;
  const { signal, cwd } = terminal;
  const signer = await orRefuse(() =>
    readSigningKey(resolve(cwd, signingKey), desk.signers, 'pipeline'),
  );
  const manifest = await manifestOf(options, terminal);
  const folder = resolve(cwd, output);
  const outcome = await withOperator(
    desk,
    terminal,
    { ...options, purpose: 'issue work orders' },
    async (graph) => {
      const situation = await lookAt(graph, desk, manifest, signer.listed.id, signal);
      refuseUnlessReady(situation, terminal);
      const rows = situation.keys.map((key): OrderedRow => ({
        row: key.row,
        userId: userOf(key)?.id.toLowerCase() ?? '',
      }));
      await orRefuse(() => {
        refuseToReplace(folder, rows);
        makeOrderFolder(folder);
      });
      const { tenantId } = desk;
      return orRefuse(() =>
        issueOrders({ graph, tenantId, rows, signer, minutes, runId, folder, signal }),
      );
    },
  );
  report(outcome, output, terminal);
}

function refuseUnlessReady(situation: Situation, { print }: Terminal): void {
  const found = preflight(situation);
  for (const line of linesOf(found)) print(line);
  passOrThrow(found, 'No work order was issued.');
}

/** An older work order may be on its way to a workstation. */
function refuseToReplace(folder: string, rows: readonly OrderedRow[]): void {
  const there = filesThere(folder, [
    ...rows.map(({ row, userId }) => orderFile(userId, row.slot)),
    FAILED_ORDERS,
  ]);
  const [first] = there;
  if (first === undefined) return;
  throw new ExitError(
    `${quote(first)}${there.length > 1 ? ` and ${there.length - 1} more are` : ' is'} in the folder already; give another folder, so that no work order is lost. Nothing was issued.`,
  );
}

function report({ issued, failed }: IssuedOrders, output: string, { print, note }: Terminal): void {
  for (const { row, userId } of issued) {
    print(`line ${row.line} (${quote(row.user)}): ${orderFile(userId, row.slot)}`);
  }
  for (const { row, why } of failed) print(`line ${row.line} (${quote(row.user)}): failed: ${why}`);
  const count = `${issued.length} work ${issued.length === 1 ? 'order' : 'orders'} in ${quote(output)}`;
  if (failed.length > 0) {
    throw new ExitError(
      `${count}, ${failed.length} failed; they are in ${FAILED_ORDERS} there, the next manifest`,
      EXIT.unknown,
    );
  }
  note(`${count}. Bring them to the workstation: entra-policy keys enroll --orders ${output}`);
}

function minutesOf(text: string): number {
  const minutes = Number(text);
  const { least, most } = CHALLENGE_MINUTES;
  if (/^\d{1,5}$/.test(text) && minutes >= least && minutes <= most) return minutes;
  throw new InvalidArgumentError(`Expected minutes from ${least} to ${most}.`);
}
