import { formatDifferences } from '../../define/differences';
import { nameOf } from '../../define/named';
import { reachChanges, staysOff } from '../reading/reach';
import { PAGES, type PolicyRule } from './rule';

export const narrowerReachLetsOut: PolicyRule = {
  name: 'narrower-reach-lets-out',
  claim:
    'Assignments and conditions all have to match: one that is removed from, added or narrowed leaves sign-ins without what the policy demands.',
  source: PAGES.policies,
  *check(planned, current) {
    if (current === null || staysOff(planned, current)) return;
    const differences = reachChanges(planned, current)
      .filter(({ effect }) => effect === 'narrower')
      .map(({ difference }) => difference);
    const [first] = differences;
    if (first === undefined) return;
    yield {
      verdict: 'advise',
      summary: `Policy ${nameOf(current)} applies to less`,
      detail: `Where it applies no longer, only other policies demand something:\n${formatDifferences(differences)}`,
      path: first.path,
    };
  },
};
