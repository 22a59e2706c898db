import { DiagnosticError, type Diagnostics, type Message } from '../../../framework/diagnostics';
import { askAgain } from '../ask-again';

/** An account that a change stops, or of which nobody can say. */
export interface BreakGlassFinding {
  readonly stops: 'yes' | 'unknown';
  /** Whether a moment may change it: what was just created is not visible everywhere at once. */
  readonly passing: boolean;
  /**
   * Whether it is so already, and the change has no part in it.
   *
   * @default false
   */
  readonly isLive?: boolean;
  readonly message: Message;
}

/** Tells findings at plan: what stops an account is refused where it is new. */
export function tell(
  findings: readonly BreakGlassFinding[],
  isUnchanged: boolean,
  diagnostics: Diagnostics,
): void {
  for (const { stops, isLive = false, message } of findings) {
    if (stops === 'yes' && !isUnchanged && !isLive) diagnostics.error(message);
    else diagnostics.warn(message);
  }
}

/**
 * Refuses right before a write whatever is found, and what is still not known.
 *
 * @param check - makes the check with answers that are no older than the question
 * @throws DiagnosticError with the first finding.
 */
export async function refuseFindings(
  check: () => Promise<readonly BreakGlassFinding[]>,
  signal: AbortSignal,
): Promise<void> {
  const ask = async () => (await check()).filter(({ isLive }) => isLive !== true);
  const isFinal = (found: readonly BreakGlassFinding[]): boolean =>
    !found.every(({ passing }) => passing) || found.length === 0;
  const [first, ...others] = await askAgain(ask, isFinal, signal);
  if (first !== undefined)
    throw new DiagnosticError((certain([first, ...others]) ?? first).message);
}

/** What is certain explains more than what is open. */
const certain = (found: readonly BreakGlassFinding[]): BreakGlassFinding | undefined =>
  found.find(({ stops }) => stops === 'yes');
