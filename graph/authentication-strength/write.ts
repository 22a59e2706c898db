import type { GraphClient } from '../client';
import type { Body } from '../collection/entity';
import { GraphError, isGraphError, isNotFound, mayHaveHappened } from '../graph-error';
import { strengthCalls } from './calls';
import type { StrengthChange } from './change';
import { type Request, type Step, stepsOf, without } from './steps';

/**
 * Sends a change of a strength, a request for every part of it. Where a restriction cannot be
 * written, what was opened for it is put back; not even a stop of the user comes in between.
 *
 * @throws GraphError that says which parts stand.
 */
export async function writeStrength(
  client: GraphClient,
  id: string,
  { body }: Body,
  signal: AbortSignal,
): Promise<void> {
  const writing = new StrengthWriting(client, id);
  for (const step of stepsOf(body as StrengthChange)) await writing.send(step, signal);
}

const NEVER = new AbortController().signal;

/** A part that is open until its restriction is written. */
interface Open {
  readonly step: Step;
  readonly combinations: readonly string[];
  readonly undo: Request;
}

/** A change under way. */
class StrengthWriting {
  readonly #client: GraphClient;
  readonly #id: string;
  readonly #written: Step[] = [];
  #open: readonly Open[] = [];

  constructor(client: GraphClient, id: string) {
    this.#client = client;
    this.#id = id;
  }

  async send(step: Step, signal: AbortSignal): Promise<void> {
    const { opening, closes = [] } = step;
    if (this.#open.length === 0) signal.throwIfAborted();
    const isStoppable = this.#open.length === 0 && opening === undefined;
    try {
      await this.#request(step, isStoppable ? signal : NEVER);
    } catch (error) {
      if (opening !== undefined && mayHaveHappened(error)) {
        this.#open = [...this.#open, { step, ...opening }];
      }
      throw await this.#putBack(error);
    }
    this.#written.push(step);
    if (opening !== undefined) this.#open = [...this.#open, { step, ...opening }];
    this.#open = this.#open
      .map((one) => ({ ...one, combinations: without(one.combinations, closes) }))
      .filter(({ combinations }) => combinations.length > 0);
  }

  async #request({ call, parameters, body }: Request, signal: AbortSignal): Promise<void> {
    // Everything but an addition does the same when it is sent twice.
    const repeatable = call !== strengthCalls.addConfiguration;
    const sending = { signal, parameters: { id: this.#id, ...parameters }, body, repeatable };
    await this.#client.send(call, sending).catch((error: unknown) => {
      if (call !== strengthCalls.removeConfiguration || !isNotFound(error)) throw error;
    });
  }

  /** The combinations come first: a restriction is taken only of what is allowed. */
  async #putBack(error: unknown): Promise<unknown> {
    const open = this.#open;
    const undone = open.map(({ step }) => step);
    const kept = this.#written.filter((step) => !undone.includes(step));
    const stands = kept.length === 0 ? [] : [`written all the same: ${subjectsOf(kept)}`];
    try {
      for (const { undo } of open) await this.#request(undo, NEVER);
    } catch (reason) {
      return amend(error, [stillOpen(open, reason), ...stands]);
    }
    if (open.length === 0) return amend(error, stands);
    return amend(error, [
      `${subjectsOf(undone)} put back, as ${shownOf(open)} would be open`,
      ...stands,
    ]);
  }
}

const subjectsOf = (steps: readonly Step[]): string =>
  steps.map(({ subject }) => subject).join(', ');

const shownOf = (open: readonly Open[]): string =>
  [...new Set(open.flatMap(({ combinations }) => combinations))].join(' and ');

const stillOpen = (open: readonly Open[], reason: unknown): string =>
  `${subjectsOf(open.map(({ step }) => step))} could not be put back (${reason instanceof Error ? reason.message : String(reason)}), so ${shownOf(open)} may be allowed without restriction: apply again at once`;

function amend(error: unknown, more: readonly string[]): unknown {
  if (!isGraphError(error) || more.length === 0) return error;
  const message = [error.message.replace(/\.$/, ''), ...more].join('; ');
  return new GraphError(error.reason, message, error.facts, { cause: error });
}
