import type { Call } from '../graph/operation';
import { judge, type Rule } from '../graph/rule';
import { equal, type JsonObject, own } from '../json';
import { type PolicyView, viewOf } from './view';

type Part = 'displayName' | 'state' | 'conditions' | 'grantControls' | 'sessionControls';

/** A write to a policy, before it is stored. */
interface PolicyChange {
  /** Absent for a new policy. */
  readonly before: PolicyView | undefined;
  readonly after: PolicyView;
  readonly call: Call;
}

/** One rule of conditional access policies. */
export type PolicyRule = Rule<PolicyChange, Part>;

/** @throws Refusal for the first rule that the change breaks */
export function judgePolicy(
  rules: readonly PolicyRule[],
  call: Call,
  before: JsonObject | undefined,
  after: JsonObject,
): void {
  const change = { before: before && viewOf(before), after: viewOf(after), call };
  judge(rules, change, (part) => !before || !equal(own(before, part), own(after, part)));
}
