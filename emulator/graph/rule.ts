import type { Fact } from '../facts/fact';
import { Refusal } from './refusal';

/** One rule that writes of a kind of object are held to. */
export interface Rule<Change, Part extends string = string> {
  readonly fact: Fact;
  /** Parts of the object of which at least one must change for the rule to be judged. */
  readonly concerns: readonly Part[];
  /** What is wrong with the change, or `undefined`. */
  readonly problem: (change: Change) => string | undefined;
  /**
   * How the change is refused.
   *
   * @defaultValue 'badRequest'
   */
  readonly kind?: 'badRequest' | 'denied' | 'notFound';
}

/**
 * Holds a change against the rules that its parts concern: a stored violation does not stop another
 * change (facts live-violations and policy-live-violations).
 *
 * @throws Refusal for the first rule that it breaks
 */
export function judge<Change, Part extends string>(
  rules: readonly Rule<Change, Part>[],
  change: Change,
  touches: (part: Part) => boolean,
): void {
  for (const { fact, concerns, problem, kind = 'badRequest' } of rules) {
    const sentence = concerns.some(touches) ? problem(change) : undefined;
    if (sentence !== undefined) throw new Refusal(kind, sentence, fact);
  }
}
