import { run } from '../../cli/run';

/**
 * Runs `entra-policy keys …` in this process.
 *
 * @returns what it prints
 * @throws Error with what it notes when it ends with anything but 0.
 */
export async function keysCommand(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const printed: string[] = [];
  const noted: string[] = [];
  const code = await run(['keys', ...args], {
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
    environment: { ...environment },
    cwd,
    signal: new AbortController().signal,
  });
  if (code === 0) return printed;
  throw new Error(`entra-policy keys ${args.join(' ')}:\n${[...printed, ...noted].join('\n')}`);
}
