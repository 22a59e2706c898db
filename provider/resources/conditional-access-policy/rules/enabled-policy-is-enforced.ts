import { nameOf } from '../../define/named';
import { describeReach } from '../reading/describe-reach';
import { describe, formulaOf } from '../reading/strictness';
import type { PolicyConfig } from '../schema';
import { PAGES, type PolicyRule } from './rule';

export const enabledPolicyIsEnforced: PolicyRule = {
  name: 'enabled-policy-is-enforced',
  claim: 'A policy that is enabled is enforced from the apply on, for everybody whom it catches.',
  source: PAGES.policies,
  *check(planned, current) {
    if (planned.state !== 'enabled' || current?.state === 'enabled') return;
    const path = ['state'];
    if (current === null) {
      yield {
        verdict: 'advise',
        summary: 'Policies are enforced as soon as they are created',
        detail:
          'To see first whom a policy stops, create it with state = "enabledForReportingButNotEnforced"; that does not see user actions.',
        path,
      };
    } else {
      yield {
        verdict: 'advise',
        summary: `Policy ${nameOf(current)} will be enforced`,
        detail: `From this apply on it demands ${demandIn(planned)}, where it applies:\n${describeReach(planned)}`,
        path,
      };
    }
  },
};

function demandIn(planned: PolicyConfig): string {
  const formula = formulaOf(planned);
  return formula === undefined ? 'what is known after apply' : describe(formula);
}
