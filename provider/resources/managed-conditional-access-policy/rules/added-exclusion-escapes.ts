import { enumerate } from '../../define/enumerate';
import { MANAGED_PAGE, type ManagedRule } from '../schema';
import { changedExclusions } from './exclusions';

export const addedExclusionEscapes: ManagedRule = {
  name: 'added-exclusion-escapes',
  claim: 'Whoever is excluded meets none of what a policy demands; Microsoft keeps exclusions.',
  source: MANAGED_PAGE,
  *check(planned, current) {
    for (const { path, added } of changedExclusions(planned, current)) {
      if (added.length === 0) continue;
      yield {
        verdict: 'advise',
        summary: 'More escape a policy of Microsoft’s',
        detail: `${enumerate(added)} would be excluded: the policy demands nothing of them any more, whatever includes them.`,
        path,
      };
    }
  },
};
