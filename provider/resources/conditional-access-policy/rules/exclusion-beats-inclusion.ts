import { exclusionOf, knownEntriesOf, nameOf, SETS } from '../reading/sets';
import { PAGES, type PolicyRule } from './rule';

export const exclusionBeatsInclusion: PolicyRule = {
  name: 'exclusion-beats-inclusion',
  claim: 'What is included and excluded is outside the policy.',
  source: PAGES.users,
  *check(planned) {
    const found = SETS.flatMap((set) => {
      const exclusion = exclusionOf(set);
      if (exclusion === undefined) return [];
      const excluded = knownEntriesOf(planned, exclusion);
      const both = knownEntriesOf(planned, set).filter((entry) => excluded.includes(entry));
      return both.length === 0 ? [] : [{ exclusion, both }];
    });
    const [first] = found;
    if (first === undefined) return;
    yield {
      verdict: 'advise',
      summary: 'Included and excluded at once',
      detail: `${found.map(({ exclusion, both }) => `${nameOf(exclusion)} has ${both.join(', ')}`).join('; ')}, included as well. The exclusion wins: the policy does not apply there. Remove one of the two.`,
      path: first.exclusion.path,
    };
  },
};
