import { parseArgs } from 'node:util';

/** What `npm run bench` was asked for. */
export interface Options {
  /** Fewer and smaller runs: shows that everything works, not how fast it is. */
  readonly quick: boolean;
  /** The one section to run; undefined for all of them. */
  readonly only: string | undefined;
  /** The day that the page names, `2026-11-24`. */
  readonly date: string;
}

/** The command line cannot be understood. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}

/**
 * Reads the command line.
 *
 * @param sections - names that `--only` accepts
 * @throws OptionsError saying what is wrong and what is possible.
 */
export function parseOptions(
  args: readonly string[],
  sections: readonly string[],
  now: Date = new Date(),
): Options {
  const { quick = false, only, date = now.toISOString().slice(0, 10) } = parse(args, sections);
  if (only !== undefined && !sections.includes(only)) {
    throw new OptionsError(`there is no section "${only}"; expected ${sections.join(', ')}`);
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new OptionsError(`"${date}" is no date; expected one like 2026-11-24`);
  }
  return { quick, only, date };
}

interface Given {
  readonly quick?: boolean;
  readonly only?: string;
  readonly date?: string;
}

function parse(args: readonly string[], sections: readonly string[]): Given {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean' },
        only: { type: 'string' },
        date: { type: 'string' },
      },
    });
    return values;
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new OptionsError(
      `${problem}\nUsage: npm run bench -- [--quick] [--only ${sections.join('|')}] [--date YYYY-MM-DD]`,
      { cause },
    );
  }
}
