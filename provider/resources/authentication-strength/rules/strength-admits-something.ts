import { isKnown } from '../../../framework/value';
import { type StrengthRule, STRENGTHS_PAGE } from './rule';

export const strengthAdmitsSomething: StrengthRule = {
  name: 'strength-admits-something',
  claim: 'A strength without combinations lets nobody in.',
  source: STRENGTHS_PAGE,
  *check({ allowed_combinations: combinations }) {
    if (!isKnown(combinations) || combinations.length > 0) return;
    yield {
      verdict: 'refuse',
      summary: 'A strength that nobody can satisfy',
      detail: 'allowed_combinations is empty. List at least one combination.',
      path: ['allowed_combinations'],
    };
  },
};
