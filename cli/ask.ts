import { createInterface } from 'node:readline/promises';

/** Asks on the terminal, on standard error as all that is no result; undefined where there is none. */
export function askOn(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  signal: AbortSignal,
): ((question: string) => Promise<string>) | undefined {
  if (!input.isTTY) return undefined;
  return async (question) => {
    // Opened for each question: one that waits would keep the process from ending.
    const lines = createInterface({ input, output });
    try {
      return await lines.question(question, { signal });
    } finally {
      lines.close();
    }
  };
}
