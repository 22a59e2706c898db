import { nameOf } from '../../define/named';
import { resistsPhishing } from '../../../../model/authentication-strength/combinations';
import { changedCombinations, type StrengthRule, STRENGTHS_PAGE } from './rule';

export const addedCombinationWeakens: StrengthRule = {
  name: 'added-combination-weakens',
  claim: 'A strength is as strong as its weakest combination.',
  source: STRENGTHS_PAGE,
  *check(planned, current) {
    const { added } = changedCombinations(planned, current);
    const phishable = added.filter((one) => !resistsPhishing(one));
    if (phishable.length > 0) {
      yield {
        verdict: 'advise',
        summary: `Phishable combinations satisfy strength ${nameOf(planned)}`,
        detail: `${phishable.join(' · ')} will satisfy it, and can be phished.`,
        path: ['allowed_combinations'],
      };
    }
    const resistant = added.filter((one) => !phishable.includes(one));
    if (resistant.length > 0) {
      yield {
        verdict: 'advise',
        summary: `More combinations satisfy strength ${nameOf(planned)}`,
        detail: `${resistant.join(' · ')} will satisfy it as well.`,
        path: ['allowed_combinations'],
      };
    }
  },
};
