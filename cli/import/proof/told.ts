/** One warning or error of the engine. */
export interface Told {
  readonly severity: 'error' | 'warning';
  readonly summary: string;
  readonly detail: string;
  /** The resource that it is about, where it says so. */
  readonly address: string | undefined;
}

interface Line {
  readonly diagnostic?: {
    readonly severity: Told['severity'];
    readonly summary: string;
    readonly detail: string;
    readonly address?: string;
  };
}

/** Reads what an engine told as lines of JSON. */
export const readTold = (stdout: string): Told[] =>
  stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)
    .flatMap(({ diagnostic }) => {
      if (diagnostic === undefined) return [];
      const { severity, summary, detail, address } = diagnostic;
      return [{ severity, summary, detail, address }];
    });
