import { isKnown } from '../../../framework/value';
import { RESTRICTIONS, restrictionNames } from '../schema';
import { combinationsOf, type StrengthRule } from './rule';

export const restrictionHasItsCombination: StrengthRule = {
  name: 'restriction-has-its-combination',
  claim:
    'A restriction is one of a combination that the strength allows; any other restricts nothing.',
  source: 'https://learn.microsoft.com/graph/api/resources/authenticationcombinationconfiguration',
  *check(planned) {
    const combinations = combinationsOf(planned);
    if (combinations === undefined) return;
    for (const name of restrictionNames) {
      const [restriction, combination] = [planned[name], RESTRICTIONS[name]];
      if (restriction === null || !isKnown(restriction)) continue;
      if (combinations.includes(combination)) continue;
      yield {
        verdict: 'refuse',
        summary: 'A restriction without its combination',
        detail: `${name} restricts the combination "${combination}", which allowed_combinations does not have. Add the combination, or remove ${name}.`,
        path: [name],
      };
    }
  },
};
