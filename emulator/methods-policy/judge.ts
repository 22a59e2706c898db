import { Refusal } from '../graph/refusal';
import { equal, own } from '../json';
import type { MethodChange, MethodRule } from './configuration';

/**
 * Holds a change against the rules that its properties concern.
 *
 * @throws Refusal for the first rule that it breaks
 */
export function judge(rules: readonly MethodRule[], change: MethodChange): void {
  for (const { concerns, fact, problem } of rules) {
    if (!concerns.some((name) => touches(change, name))) continue;
    const sentence = problem(change);
    if (sentence !== undefined) throw new Refusal('badRequest', sentence, fact);
  }
}

/** Whether a property is sent with, or derived to, another value than the stored one. */
function touches({ before, after, sent }: MethodChange, name: string): boolean {
  const stored = own(before, name);
  const derived = !equal(stored, own(after, name));
  return derived || (Object.hasOwn(sent, name) && !equal(stored, own(sent, name)));
}
