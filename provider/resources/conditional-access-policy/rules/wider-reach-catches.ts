import { formatDifferences } from '../../define/differences';
import { nameOf } from '../../define/named';
import { reachChanges, staysOff } from '../reading/reach';
import { PAGES, type PolicyRule } from './rule';

export const widerReachCatches: PolicyRule = {
  name: 'wider-reach-catches',
  claim:
    'An inclusion that is added, and an exclusion or a condition that is removed, catch whoever was outside the policy.',
  source: PAGES.policies,
  *check(planned, current) {
    if (current === null || staysOff(planned, current)) return;
    const differences = reachChanges(planned, current)
      .filter(({ effect }) => effect === 'wider')
      .map(({ difference }) => difference);
    const [first] = differences;
    if (first === undefined) return;
    yield {
      verdict: 'advise',
      summary: `Policy ${nameOf(current)} applies to more`,
      detail: `Whoever it catches has to satisfy it at the next sign-in, or is stopped:\n${formatDifferences(differences)}`,
      path: first.path,
    };
  },
};
