/** What is wrong with one line of a manifest. */
export interface ManifestProblem {
  readonly line: number;
  readonly text: string;
}

/** Lines that a message names; a manifest of the wrong kind has as many as it has lines. */
const MOST_SHOWN = 50;

/** A manifest from which nothing is taken. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
  /** Every problem, in the order of lines. */
  readonly problems: readonly ManifestProblem[];

  constructor(problems: readonly ManifestProblem[], options?: ErrorOptions) {
    const sorted = [...problems].sort((one, other) => one.line - other.line);
    const more = sorted.length - MOST_SHOWN;
    super(
      [
        `the manifest is refused; ${sorted.length === 1 ? 'one thing is' : `${sorted.length} things are`} wrong with it`,
        ...sorted.slice(0, MOST_SHOWN).map(({ line, text }) => `line ${line}: ${text}`),
        ...(more > 0 ? [`and ${more} more`] : []),
      ].join('\n'),
      options,
    );
    this.problems = sorted;
  }
}
