import {
  combinationInOtherCase,
  isKnownCombination,
} from '../../../../model/authentication-strength/combinations';
import { quote } from '../../../../model/quote';
import { combinationsOf, type StrengthRule } from './rule';

export const combinationIsDocumented: StrengthRule = {
  name: 'combination-is-documented',
  claim: 'A strength takes the combinations that Graph documents; a misspelled one is none.',
  source: 'https://learn.microsoft.com/graph/api/resources/authenticationstrengthpolicy',
  *check(planned) {
    for (const combination of combinationsOf(planned) ?? []) {
      if (isKnownCombination(combination)) continue;
      const meant = combinationInOtherCase(combination);
      const way = meant === undefined ? 'Correct it, or leave it out.' : `Write ${quote(meant)}.`;
      yield {
        verdict: 'refuse',
        summary: 'Unknown combination of methods',
        detail: `${quote(combination)} is no combination that Graph documents. ${way}`,
        path: ['allowed_combinations'],
      };
    }
  },
};
