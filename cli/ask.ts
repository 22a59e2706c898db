import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';

/** A stream that may be a terminal. */
type Input = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/**
 * Asks on the terminal, on standard error as all that is no result; undefined where there is none.
 *
 * @param interrupt - what Ctrl-C does while a question waits
 */
export function askOn(
  input: Input,
  output: NodeJS.WritableStream,
  { signal, interrupt }: { readonly signal: AbortSignal; readonly interrupt: () => void },
): ((question: string) => Promise<string | undefined>) | undefined {
  if (input.isTTY !== true) return undefined;
  return async (question) => {
    // Opened for each question: one that waits would keep the process from ending.
    const lines = createInterface({ input, output });
    lines.once('SIGINT', interrupt);
    const ended = once(lines, 'close').then(() => undefined);
    try {
      return await Promise.race([lines.question(question, { signal }), ended]);
    } finally {
      lines.close();
    }
  };
}
