/** What a gate or a tool ends with. */
export const EXIT = { pass: 0, refused: 1, unknown: 2, toolError: 3 } as const;

/** Ends the command with a message for its user and an exit code. */
export class ExitError extends Error {
  override readonly name = 'ExitError';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.refused, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
