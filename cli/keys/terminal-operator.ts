import type { Decision, Happening, Operator } from '../../keys/ceremony';
import { statusOf, type Progress } from '../../keys/journal';
import { quote } from '../../model/quote';
import type { Terminal } from '../command';
import type { Pace } from './pace';

const DECISIONS: ReadonlyMap<string, Decision> = new Map([
  ['r', 'retry'],
  ['s', 'skip'],
  ['a', 'abort'],
]);

/**
 * The operator at a terminal. Where there is none, nobody reads a serial number, and what fails is
 * skipped.
 */
export class TerminalOperator implements Operator {
  readonly #terminal: Terminal;
  readonly #pace: Pace;
  /** Ports share one terminal: a question waits for the answer to the one before. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(terminal: Terminal, pace: Pace) {
    this.#terminal = terminal;
    this.#pace = pace;
  }

  tell(happening: Happening): void {
    for (const line of this.#linesOf(happening)) this.#terminal.note(line);
  }

  async serialOf(progress: Progress, expected: string | undefined): Promise<string | undefined> {
    const hint = expected === undefined ? 'Enter where there is none' : `expected ${expected}`;
    return this.#ask(`Serial number on the key of ${nameOf(progress)} (${hint}): `);
  }

  async decide(progress: Progress, message: string): Promise<Decision> {
    this.#terminal.note(`${nameOf(progress)}: ${message}`);
    for (;;) {
      const answer = await this.#ask('Retry, skip or abort? [r/s/a] ');
      if (answer === undefined) return 'skip';
      const decision = DECISIONS.get(answer.trim().toLowerCase().slice(0, 1));
      if (decision !== undefined) return decision;
    }
  }

  #ask(question: string): Promise<string | undefined> {
    const { ask } = this.#terminal;
    if (ask === undefined) return Promise.resolve(undefined);
    const answer = this.#turn.then(() => ask(question));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  #linesOf(happening: Happening): string[] {
    switch (happening.kind) {
      case 'begun':
        return [];
      case 'insert':
        return [`Insert the key for ${nameOf(happening.progress)}: ${happening.port}.`];
      case 'remove':
        return [`Remove the key: ${happening.port}.`];
      case 'too many':
        return [
          `Several keys are inserted; leave one: ${happening.devices.map(quote).join(', ')}.`,
        ];
      case 'touch':
        return [`Touch the key of ${nameOf(happening.progress)}: ${happening.port}.`];
      case 'failed':
        return [
          `${nameOf(happening.progress)}: ${endOf(happening.progress)}`,
          this.#pace.after(happening.progress),
        ];
      case 'done':
        return [`${nameOf(happening.progress)}: done.`, this.#pace.after(happening.progress)];
    }
  }
}

const nameOf = ({ row, assigned }: Progress): string =>
  `${assigned?.userName ?? row.user}, ${row.slot}`;

const endOf = (progress: Progress): string => {
  if (statusOf(progress) !== 'open') return 'skipped.';
  return progress.credential === undefined
    ? 'left as it is. Resume the run to go on with it.'
    : 'left open: a credential was made. Resume the run to settle it.';
};
