import { DiagnosticError, type Diagnostics, type Message } from '../../../framework/diagnostics';
import { askAgain } from '../ask-again';

/** An account that a change stops, or of which nobody can say. */
export interface BreakGlassFinding {
  readonly stops: 'yes' | 'unknown';
  /** Whether a moment may change it: what was just created is not visible everywhere at once. */
  readonly passing: boolean;
  readonly message: Message;
}

/** Tells findings at plan: what stops an account is refused where it is new. */
export function tell(
  findings: readonly BreakGlassFinding[],
  isUnchanged: boolean,
  diagnostics: Diagnostics,
): void {
  for (const { stops, message } of findings) {
    if (stops === 'yes' && !isUnchanged) diagnostics.error(message);
    else diagnostics.warn(message);
  }
}

/**
 * Refuses right before a write whatever is found, and what is still not known.
 *
 * @param check - makes the check; `again` asks for answers that are no older than this
 * @throws DiagnosticError with the first finding.
 */
export async function refuseFindings(
  check: (again: boolean) => Promise<readonly BreakGlassFinding[]>,
  signal: AbortSignal,
): Promise<void> {
  const isFinal = ([found]: readonly BreakGlassFinding[]): boolean => found?.passing !== true;
  const [first] = await askAgain(check, isFinal, signal);
  if (first !== undefined) throw new DiagnosticError(first.message);
}
