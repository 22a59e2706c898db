/** Why a ceremony cannot go on with this key and row, for the operator. */
export class Problem extends Error {
  override readonly name = 'Problem';
}

/** Why this sitting cannot go on with a row that another one can: the row is not given up. */
export class NotInThisSitting extends Problem {}

/**
 * Ends an attempt.
 *
 * @throws Problem always.
 */
export function stop(message: string, cause?: unknown): never {
  throw new Problem(message, { cause });
}
