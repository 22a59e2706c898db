import type { Workspace } from './workspace';

/** One warning or error as Terraform's user meets it. */
export interface Told {
  readonly summary: string;
  /** As the provider wrote it: no line is broken by Terraform. */
  readonly detail: string;
  /**
   * Name of the attribute that Terraform points at, in a module that was written as JSON; the
   * resource's own name where it points at the whole of it.
   */
  readonly at: string | undefined;
}

/** What a run of the engine came to. */
export interface Outcome {
  /** Exit status; `plan` has 2 where it changes something. */
  readonly code: number | null;
  readonly errors: readonly Told[];
  readonly warnings: readonly Told[];
}

interface Diagnostic {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
  readonly range?: { readonly filename: string; readonly start: { readonly line: number } };
}

/** Runs the engine with machine-readable output, and reads what it tells. */
export async function outcomeOf(
  workspace: Workspace,
  command: 'plan' | 'apply' | 'destroy',
  ...args: readonly string[]
): Promise<Outcome> {
  const flags = command === 'plan' ? ['-detailed-exitcode'] : ['-auto-approve'];
  const { code, stdout, stderr } = await workspace.run(command, '-json', ...flags, ...args);
  const told = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { readonly diagnostic?: Diagnostic })
    .flatMap(({ diagnostic }) => (diagnostic === undefined ? [] : [diagnostic]));
  if (told.length === 0 && stderr !== '') throw new Error(stderr);
  const of = (severity: string): Told[] =>
    told
      .filter((one) => one.severity === severity)
      .map(({ summary, detail, range }) => ({
        summary,
        detail,
        at:
          range === undefined
            ? undefined
            : nameAt(workspace.read(range.filename), range.start.line),
      }));
  return { code, errors: of('error'), warnings: of('warning') };
}

/** Of an object Terraform points at the closing brace, of a list of one at that of its element. */
function nameAt(json: string, line: number): string | undefined {
  const lines = json.split('\n').slice(0, line);
  const [last = ''] = lines.slice(-1);
  const indent = indentOf(last);
  const isWithin = (other: string): boolean =>
    /^\s*[}\]]/.test(last) ? indentOf(other) <= indent : indentOf(other) < indent;
  const named = [last, ...lines.filter(isWithin).reverse()].find((one) => NAME.test(one));
  return NAME.exec(named ?? '')?.[1];
}

const NAME = /^\s*"([^"]+)": /;

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Summaries, for tests of what is told and what is not. */
export const summaries = (told: readonly Told[]): string[] => told.map(({ summary }) => summary);
