import { judge } from '../graph/rule';
import { equal, own } from '../json';
import type { MethodChange, MethodRule } from './configuration';

/** @throws Refusal for the first rule that the change breaks */
export function judgeMethod(rules: readonly MethodRule[], change: MethodChange): void {
  judge(rules, change, (name) => touches(change, name));
}

/** Whether a property is sent with, or derived to, another value than the stored one. */
function touches({ before, after, sent }: MethodChange, name: string): boolean {
  const stored = own(before, name);
  const derived = !equal(stored, own(after, name));
  return derived || (Object.hasOwn(sent, name) && !equal(stored, own(sent, name)));
}
