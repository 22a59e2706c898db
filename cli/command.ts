import type { Command } from 'commander';

/** What a command may touch besides files. */
export interface Terminal {
  /** Writes a line to standard output: results. */
  readonly print: (line: string) => void;
  /** Writes a line to standard error: progress and logs. */
  readonly note: (line: string) => void;
  /**
   * Asks whoever sits there, and waits for the line that they type; undefined when they have gone.
   *
   * @default - nobody sits there
   */
  readonly ask?: (question: string) => Promise<string | undefined>;
  readonly environment: NodeJS.ProcessEnv;
  /** The folder that relative paths are below. */
  readonly cwd: string;
  /** Aborts when the user interrupts. */
  readonly signal: AbortSignal;
}

/** Adds a command to the program. */
export type AddCommand = (program: Command, terminal: Terminal) => void;
