import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/run';

/** A command line in a folder of its own, with everything it printed. */
export class Session {
  readonly cwd: string = mkdtempSync(join(tmpdir(), 'entra-policy-cli-'));
  readonly environment: NodeJS.ProcessEnv = {};
  readonly printed: string[] = [];
  readonly noted: string[] = [];
  interrupt = new AbortController();
  /** What somebody does who reads standard error. */
  onNote: (line: string) => void = () => undefined;
  /** What somebody answers who sits there; by default, nobody does. */
  ask: ((question: string) => Promise<string | undefined>) | undefined;

  /** Runs `entra-policy …` and returns its exit code. */
  run(...args: string[]): Promise<number> {
    return run(args, {
      print: (line) => this.printed.push(line),
      note: (line) => {
        this.noted.push(line);
        this.onNote(line);
      },
      ...(this.ask !== undefined && { ask: this.ask }),
      environment: this.environment,
      cwd: this.cwd,
      signal: this.interrupt.signal,
    });
  }

  get output(): string {
    return this.printed.join('\n');
  }

  get problems(): string {
    return this.noted.join('\n');
  }

  remove(): void {
    rmSync(this.cwd, { recursive: true, force: true });
  }
}
