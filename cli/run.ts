import { CommanderError } from 'commander';
import type { Terminal } from './command';
import { EXIT, ExitError } from './exit-error';
import { createProgram } from './program';

/**
 * Runs a command line.
 *
 * @returns the exit code
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(args, { from: 'user' });
    return EXIT.pass;
  } catch (error) {
    // Help and version end this way too, and commander has printed what there is to say.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.pass : EXIT.toolError;
    if (error instanceof ExitError) {
      terminal.note(`entra-policy: ${error.message}`);
      return error.exitCode;
    }
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.note(
      `entra-policy failed. This is a defect; please report it with this text:\n${trace}`,
    );
    return EXIT.toolError;
  }
}
