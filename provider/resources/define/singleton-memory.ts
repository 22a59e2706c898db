/** Keys of a singleton's private state, and what their absence means. */
import { DiagnosticError } from '../../framework/diagnostics';

/** The live object as it was when the resource took over: what `restore` brings back. */
export const BASELINE = 'baseline';

/** What the resource remembers of the author's declaration. */
export const MEMORY = 'memory';

/** The error of a destroy that should restore what nobody remembers. */
export function noBaseline(title: string): DiagnosticError {
  return new DiagnosticError({
    summary: `${title} cannot be restored`,
    detail:
      'on_destroy is "restore", but this state remembers no earlier settings. Set on_destroy = "forget" and apply, then destroy.',
    path: ['on_destroy'],
  });
}
