import { styleText } from 'node:util';

/** Prints what happens, step by step, with the time each step took. */
export class Steps {
  readonly #write: (text: string) => void;
  readonly #coloured: boolean;
  #count = 0;

  /** @param coloured - whether the reader is a terminal that shows colours */
  constructor(write: (text: string) => void, coloured: boolean) {
    this.#write = write;
    this.#coloured = coloured;
  }

  /** Runs a step; its title is printed before, so that a slow one is seen to run. */
  async step<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.#count += 1;
    this.#write(`\n${this.#style('bold', `${this.#count}. ${title}`)}`);
    const started = Date.now();
    try {
      const result = await work();
      this.#write(this.#style('dim', `  ${((Date.now() - started) / 1_000).toFixed(1)} s\n`));
      return result;
    } catch (error) {
      this.#write('\n');
      throw error;
    }
  }

  /** Prints a line below the step. */
  say(line: string): void {
    this.#write(`   ${line}\n`);
  }

  /** Prints lines of a change: what goes red, what comes green, changes and warnings yellow. */
  show(lines: readonly string[]): void {
    for (const line of lines) this.say(this.#style(colourOf(line), line));
  }

  #style(format: Parameters<typeof styleText>[0], text: string): string {
    return this.#coloured && format !== 'reset' ? styleText(format, text) : text;
  }
}

const colours = new Map<string, Parameters<typeof styleText>[0]>([
  ['+', 'green'],
  ['-', 'red'],
  ['!', 'yellow'],
  ['~', 'yellow'],
]);

const colourOf = (line: string): Parameters<typeof styleText>[0] =>
  colours.get(line.charAt(0)) ?? 'reset';
