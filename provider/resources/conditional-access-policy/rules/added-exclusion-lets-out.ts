import { formatDifferences } from '../../define/differences';
import { nameOf } from '../../define/named';
import { reachChanges } from '../reading/reach';
import { PAGES, type PolicyRule } from './rule';

export const addedExclusionLetsOut: PolicyRule = {
  name: 'added-exclusion-lets-out',
  claim: 'Whoever and whatever is excluded is outside the policy, whatever includes it.',
  source: PAGES.users,
  *check(planned, current) {
    if (current === null) return;
    const differences = reachChanges(planned, current)
      .filter(({ effect }) => effect === 'excluded')
      .map(({ difference }) => difference);
    const [first] = differences;
    if (first === undefined) return;
    yield {
      verdict: 'advise',
      summary: `Policy ${nameOf(current)} excludes more`,
      detail: `The policy will not apply to what is added to an exclusion, whatever includes it. Make sure that each exception is approved, and that another policy covers it:\n${formatDifferences(differences)}`,
      path: first.path,
    };
  },
};
