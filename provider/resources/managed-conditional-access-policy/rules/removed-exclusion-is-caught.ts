import { enumerate } from '../../define/enumerate';
import { MANAGED_PAGE, type ManagedRule } from '../schema';
import { changedExclusions } from './exclusions';

export const removedExclusionIsCaught: ManagedRule = {
  name: 'removed-exclusion-is-caught',
  claim: 'Whoever is excluded no longer has to satisfy a policy as soon as it is enforced.',
  source: MANAGED_PAGE,
  *check(planned, current) {
    for (const { path, removed } of changedExclusions(planned, current)) {
      if (removed.length === 0) continue;
      yield {
        verdict: 'advise',
        summary: 'A policy of Microsoft’s applies to more',
        detail: `${enumerate(removed)} would be excluded no longer, and have to satisfy the policy where it includes them.`,
        path,
      };
    }
  },
};
