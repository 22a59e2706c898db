import { quote } from '../../model/quote';

/** A desk file from which nothing is taken. */
export class DeskError extends Error {
  override readonly name = 'DeskError';

  /** @param problem - what is wrong, what was expected, and the step that helps */
  constructor(file: string, problem: string, options?: ErrorOptions) {
    super(`the desk file ${quote(file)} is refused: ${problem}`, options);
  }
}
