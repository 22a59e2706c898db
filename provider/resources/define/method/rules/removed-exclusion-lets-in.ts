import { changedExclusions } from '../../targets/targeted';
import type { MethodRule } from '../method-rule';
import type { MethodWords } from '../words';

export const removedExclusionLetsIn = ({ page, many, obtain }: MethodWords): MethodRule => ({
  name: 'removed-exclusion-lets-in',
  claim: 'Whoever is no longer excluded may use whatever the targets that reach them admit.',
  source: page,
  *check(planned, current) {
    for (const { path, removed, emptied } of changedExclusions(planned, current)) {
      // Refused, or allowed by name.
      if (removed.length === 0 || emptied) continue;
      yield {
        verdict: 'advise',
        summary: 'Excluded users are let in',
        detail: `${removed.join(', ')} would be excluded no longer: their members may ${obtain} and use the ${many} that targets admit.`,
        path,
      };
    }
  },
});
