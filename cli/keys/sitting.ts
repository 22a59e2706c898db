import { resolve } from 'node:path';
import {
  DevicePort,
  type Outcome,
  type Port,
  type Reach,
  registrarOf,
  run,
  setAside,
  UsbPort,
  WorkOrders,
} from '../../keys/ceremony';
import { type Desk, type OwnSigningKey, readSigningKey } from '../../keys/desk';
import { failedManifest } from '../../keys/hand-over';
import { type Journal, progressOf } from '../../keys/journal';
import { FileError, RunFolder } from '../../keys/run';
import type { Terminal } from '../command';
import { EXIT, ExitError } from '../exit-error';
import { findOwnPackage } from '../package';
import { deskOf, identityOf, orRefuse } from './inputs';
import { type Due, lookFirst } from './look-first';
import { withOperator } from './operator';
import { Pace } from './pace';
import { asOption, resumeArguments } from './resume-arguments';
import type { SittingOptions } from './sitting-options';
import { TerminalOperator } from './terminal-operator';

/** What is there before anybody sits down. */
export interface Preparation {
  readonly desk: Desk;
  readonly workstation: OwnSigningKey;
  readonly orders: WorkOrders | undefined;
  readonly identity: string | undefined;
}

/** Reads everything that options name, before anything happens. */
export async function prepare(options: SittingOptions, terminal: Terminal): Promise<Preparation> {
  const { cwd, note } = terminal;
  const desk = await deskOf(options, terminal);
  for (const warning of desk.roots.warnings) note(`Warning: ${warning}`);
  const { orders, identity } = options;
  return orRefuse(async () => ({
    desk,
    workstation: readSigningKey(resolve(cwd, options.signingKey), desk.signers, 'workstation'),
    orders:
      orders === undefined ? undefined : WorkOrders.read(resolve(cwd, orders), desk, new Date()),
    identity:
      identity === undefined ? undefined : await identityOf(resolve(cwd, identity), identity),
  }));
}

/**
 * Sits down at the desk: the tenant is reached and looked at, the folder of the run taken, its
 * journal opened.
 *
 * @param open - begins the journal of a run, or takes one up
 * @throws ExitError where the tenant does not let any key be made; nothing was written then.
 */
export async function sitDown(
  prepared: Preparation,
  options: SittingOptions,
  terminal: Terminal,
  due: Due,
  open: (path: string, mode: Reach['mode'], operatorName: string) => Journal,
): Promise<void> {
  await atTheDesk(prepared, options, terminal, due, async ({ reach, operatorName, aside }) => {
    const path = resolve(terminal.cwd, options.run);
    const folder = await orRefuse(() => RunFolder.open(path));
    try {
      const journal = await orRefuse(() => open(path, reach.mode, operatorName));
      try {
        await orRefuse(() => {
          setAside(journal, aside, new Date());
        }, EXIT.toolError);
        await sit(prepared, options, terminal, { folder, journal, reach, operatorName });
      } finally {
        journal.close();
      }
    } finally {
      folder.close();
    }
  });
}

/** Who sits at the desk, what they reach, and which rows are set aside. */
interface AtDesk {
  readonly reach: Reach;
  readonly operatorName: string;
  readonly aside: ReadonlyMap<number, string>;
}

/** Reaches the tenant as the options say, or its work orders. */
async function atTheDesk<T>(
  prepared: Preparation,
  options: SittingOptions,
  terminal: Terminal,
  due: Due,
  work: (at: AtDesk) => Promise<T>,
): Promise<T> {
  const { desk, orders } = prepared;
  const given = options.operator;
  if (orders !== undefined) {
    if (given === undefined) {
      throw new ExitError(
        '--operator is missing: with --orders nobody signs in. Name who holds the keys.',
      );
    }
    const reach = { mode: 'offline', orders } as const;
    return work({ reach, operatorName: given, aside: new Map() });
  }
  return withOperator(
    desk,
    terminal,
    { ...options, purpose: 'make keys' },
    async (graph, operator) => {
      const name = operator.kind === 'operator' ? operator.name : given;
      if (name === undefined) {
        throw new ExitError('--operator is missing: an application holds no keys. Name who does.');
      }
      if (given !== undefined && given.toLowerCase() !== name.toLowerCase()) {
        throw new ExitError(`--operator is ${given}, but ${name} has signed in. Leave it out.`);
      }
      const aside = await lookFirst(graph, prepared, due, terminal);
      const reach = { mode: 'online', registrar: registrarOf(graph) } as const;
      return work({ reach, operatorName: name, aside });
    },
  );
}

/** One sitting: rows are taken to their hand-over until none is left, or somebody stops. */
async function sit(
  { desk, workstation, identity }: Preparation,
  options: SittingOptions,
  terminal: Terminal,
  at: {
    readonly folder: RunFolder;
    readonly journal: Journal;
    readonly reach: Reach;
    readonly operatorName: string;
  },
): Promise<void> {
  const { folder, journal } = at;
  const pace = new Pace(progressOf(journal.entries).rows.values());
  const operator = new TerminalOperator(terminal, pace);
  const ports: Port[] =
    options.device.length === 0
      ? [
          new UsbPort((happening) => {
            operator.tell(happening);
          }),
        ]
      : options.device.map((device) => new DevicePort(resolve(terminal.cwd, device)));
  const setting = {
    ...at,
    desk,
    operator,
    workstation: workstation.privateKey,
    toolVersion: findOwnPackage().version,
    reset: options.reset === true,
    identity,
    now: () => new Date(),
    signal: terminal.signal,
  };
  try {
    const outcome = await orRefuse(
      () => run(setting, { ports, stopAfter: options.stopAfter }),
      EXIT.toolError,
    );
    conclude(outcome, options, terminal);
  } catch (error) {
    if (!terminal.signal.aborted) throw error;
    throw new ExitError(`interrupted. ${resumeWith(options)}`, EXIT.toolError, { cause: error });
  } finally {
    keepFailed(journal, folder, terminal);
  }
}

/** The next manifest, whatever ended this one; that counts for more than a file that can be made again. */
function keepFailed(journal: Journal, folder: RunFolder, { note }: Terminal): void {
  try {
    const failed = failedManifest(progressOf(journal.entries));
    if (failed === undefined) folder.remove('failed.csv');
    else folder.write('failed.csv', failed);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    note(`Warning: ${error.message}`);
  }
}

function conclude({ count, stopped }: Outcome, options: SittingOptions, terminal: Terminal): void {
  const all = count.done + count.failed + count.open + count.waiting;
  terminal.print(
    [
      `${count.done} of ${all} keys are handed over`,
      ...(count.failed > 0
        ? [`${count.failed} failed (${options.run}/failed.csv is a manifest of them)`]
        : []),
      ...(count.open > 0 ? [`${count.open} open`] : []),
      ...(count.waiting > 0 ? [`${count.waiting} waiting`] : []),
    ].join(', ') + '.',
  );
  const isLeft = count.open + count.waiting > 0;
  if (stopped !== undefined && isLeft) {
    throw new ExitError(`stopped: ${stopped}. ${resumeWith(options)}`, EXIT.toolError);
  }
  if (count.open > 0) throw new ExitError(resumeWith(options), EXIT.unknown);
  if (count.failed > 0) {
    // A resume would find nothing to do.
    const ended = stopped === undefined ? '' : `${stopped}. `;
    throw new ExitError(
      `${ended}"entra-policy keys report --run ${options.run}" says why.`,
      EXIT.unknown,
    );
  }
  terminal.note(
    `Next: entra-policy keys export ${asOption('--run', options.run)} --evidence <folder>, where Terraform reads it.`,
  );
}

const resumeWith = (options: SittingOptions): string =>
  `Go on with: entra-policy keys resume ${resumeArguments(options).join(' ')}`;
