import { nameOf } from '../../define/named';
import { changedCombinations, EVALUATION_PAGE, type StrengthRule } from './rule';

export const removedCombinationEndsSignIn: StrengthRule = {
  name: 'removed-combination-ends-sign-in',
  claim: 'Whoever has no other way to satisfy a strength is stopped by every policy that uses it.',
  source: EVALUATION_PAGE,
  *check(planned, current) {
    const { removed } = changedCombinations(planned, current);
    if (removed.length === 0) return;
    yield {
      verdict: 'advise',
      summary: `Fewer combinations satisfy strength ${nameOf(planned)}`,
      detail: `${removed.join(' · ')} will satisfy it no longer: users without one of the other combinations are stopped by the policies that use it.`,
      path: ['allowed_combinations'],
    };
  },
};
