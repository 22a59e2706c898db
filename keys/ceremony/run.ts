import { createPublicKey } from 'node:crypto';
import { isGraphError } from '../../graph/graph-error';
import { isSamePerson, keyIdOf, Refusal } from '../../evidence';
import { CtapError } from '../ctap';
import { EscrowError } from '../escrow';
import { progressOf, statusOf, type Progress, type RunProgress, type Status } from '../journal';
import { holdCeremony } from './hold-ceremony';
import type { Port } from './port';
import { NotInThisSitting, Problem } from './problem';
import type { Setting } from './setting';
import { Turns } from './turns';
import { Work } from './work';

/** Requests to the tenant that are under way together. */
const REQUESTS = 4;

/** How a run goes about its rows. */
export interface RunOptions {
  /** Where keys are inserted: each port has a row of its own. */
  readonly ports: readonly Port[];
  /** Rows that may fail one after the other, before somebody has to think. */
  readonly stopAfter: number;
}

/** How a run ended. */
export interface Outcome {
  /** How many rows are in each status. */
  readonly count: Readonly<Record<Status, number>>;
  /** Why it ended early. */
  readonly stopped: string | undefined;
}

/** What a run needs of its setting; the rest is made here. */
export type RunSetting = Omit<Setting, 'requests' | 'halt'>;

/**
 * Takes every row that is not settled to its hand-over.
 *
 * @throws whatever makes going on pointless, such as a full disk; `setting.signal.reason`
 */
export async function run(setting: RunSetting, { ports, stopAfter }: RunOptions): Promise<Outcome> {
  const { rows, sitting } = progressOf(setting.journal.entries);
  sitDown(setting, sitting);
  const session = new Session(setting, new Map(rows), stopAfter);
  const lanes = ports.map((port) => session.work(port));
  // One lane that breaks ends the others, and its reason is what counts.
  await Promise.allSettled(lanes);
  await Promise.all(lanes);
  return session.outcome();
}

/** Writes down who sits there, where that is not who sat there last. */
function sitDown(
  { journal, operatorName, workstation, toolVersion, now }: RunSetting,
  last: RunProgress['sitting'],
): void {
  const id = keyIdOf(createPublicKey(workstation));
  const same =
    isSamePerson(last.operator, operatorName) &&
    last.workstation === id &&
    last.tool === toolVersion;
  if (same) return;
  const who = { operator: operatorName, workstation: id, tool: toolVersion };
  journal.append({ step: 'sitting', ...who }, now());
}

/** One sitting at a desk: the rows that are left, and the lanes that share them. */
class Session {
  readonly #setting: Setting;
  readonly #rows: Map<number, Progress>;
  readonly #left: number[];
  readonly #stopAfter: number;
  readonly #halt = new AbortController();
  readonly #break = new AbortController();
  #failuresInARow = 0;
  #stopped: string | undefined;

  constructor(setting: RunSetting, rows: Map<number, Progress>, stopAfter: number) {
    const signal = AbortSignal.any([setting.signal, this.#break.signal]);
    this.#setting = {
      ...setting,
      requests: new Turns(REQUESTS),
      signal,
      halt: AbortSignal.any([signal, this.#halt.signal]),
    };
    this.#rows = rows;
    this.#stopAfter = stopAfter;
    const unsettled = [...rows.values()].filter((row) => statusOf(row) !== 'done' && !row.skipped);
    // What may be registered comes first: its challenge does not last.
    this.#left = [
      ...unsettled.filter((row) => statusOf(row) === 'open'),
      ...unsettled.filter((row) => statusOf(row) === 'waiting'),
    ].map(({ row }) => row.line);
  }

  /** Works on one row after the other, at one port. */
  async work(port: Port): Promise<void> {
    try {
      for (let first = true; ; first = false) {
        const progress = this.#next();
        if (progress === undefined) return;
        if (!first) await this.#untilRemoved(port);
        await this.#settle(port, progress);
      }
    } catch (error) {
      // Waiting that was ended is no failure.
      if (error === this.#halt.signal.reason) return;
      this.#break.abort(error);
      throw error;
    }
  }

  outcome(): Outcome {
    const count = { waiting: 0, open: 0, done: 0, failed: 0 };
    for (const progress of this.#rows.values()) count[statusOf(progress)]++;
    return { count, stopped: this.#stopped };
  }

  #next(): Progress | undefined {
    if (this.#setting.halt.aborted) return undefined;
    const line = this.#left.shift();
    return line === undefined ? undefined : this.#rows.get(line);
  }

  async #untilRemoved(port: Port): Promise<void> {
    this.#setting.operator.tell({ kind: 'remove', port: port.name });
    await port.removed(this.#setting.halt);
  }

  async #settle(port: Port, progress: Progress): Promise<void> {
    const work = new Work(this.#setting, port, progress, this.#rows);
    try {
      while (!(await this.#attempt(work)));
    } finally {
      work.forget();
      await work.release();
    }
  }

  /** @returns whether nothing more is to be done about the row now */
  async #attempt(work: Work): Promise<boolean> {
    const { operator } = this.#setting;
    try {
      await holdCeremony(work);
    } catch (error) {
      this.#setting.signal.throwIfAborted();
      if (!isExpected(error) || error === this.#setting.halt.reason) throw error;
      return await this.#decide(work, error);
    } finally {
      await work.release();
    }
    this.#failuresInARow = 0;
    operator.tell({ kind: 'done', progress: work.progress });
    return true;
  }

  async #decide(work: Work, error: Error): Promise<boolean> {
    const { operator } = this.#setting;
    const { message } = error;
    // Where there is a credential, only a resume can tell what is to be done about it.
    const open = work.progress.credential !== undefined;
    work.record({ step: 'failed', during: work.during, message: message.slice(0, 4096), open });
    const decision = this.#setting.halt.aborted
      ? 'skip'
      : await operator.decide(work.progress, message);
    if (decision === 'retry') return false;
    const signedOut = isSignedOut(error);
    // Who ends the run has not given up the row: a resume takes it up.
    const isLater = signedOut || error instanceof NotInThisSitting;
    if (!open && decision === 'skip' && !isLater) work.record({ step: 'skipped' });
    operator.tell({ kind: 'failed', progress: work.progress, message });
    this.#failuresInARow++;
    if (decision === 'abort') this.#stop('the operator has ended it');
    if (signedOut) this.#stop(message);
    if (this.#failuresInARow >= this.#stopAfter) {
      this.#stop(`${this.#failuresInARow} rows in a row failed: it may be none of their keys`);
    }
    return true;
  }

  #stop(why: string): void {
    this.#stopped ??= why;
    this.#halt.abort(new Error(why));
  }
}

/** The operator did not sign in again: no row is to blame, and each would ask for another sign-in. */
const isSignedOut = (error: Error): boolean => isGraphError(error) && error.reason === 'signIn';

/** What goes wrong at a desk; anything else is a defect, or the end of the disk. */
const isExpected = (error: unknown): error is Error =>
  error instanceof Problem ||
  error instanceof CtapError ||
  error instanceof EscrowError ||
  error instanceof Refusal ||
  isGraphError(error);
