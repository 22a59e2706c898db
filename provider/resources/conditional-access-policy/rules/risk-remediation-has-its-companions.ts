import { demandOf, knownControls } from '../reading/demand';
import { type Problem, remediationProblem } from '../reading/remediation';
import type { PolicyConfig } from '../schema';
import { PAGES, type PolicyRule } from './rule';

export const riskRemediationHasItsCompanions: PolicyRule = {
  name: 'risk-remediation-has-its-companions',
  claim:
    'A risk remediation stands with an authentication strength under AND, never with a password change, in a policy for user risk on every application that has no other condition.',
  source: PAGES.grantControls,
  *check(planned) {
    if (!knownControls(planned).includes('riskRemediation')) return;
    const problem = companionProblem(planned) ?? remediationProblem(planned);
    if (problem === undefined) return;
    yield {
      verdict: 'refuse',
      summary: 'A risk remediation without its companions',
      detail: `grant_controls demands "riskRemediation", by which users remedy their risk. ${problem.what}`,
      path: problem.path,
    };
  },
};

function companionProblem(planned: PolicyConfig): Problem | undefined {
  const demand = demandOf(planned);
  const path = ['grant_controls'];
  if (knownControls(planned).includes('passwordChange')) {
    return { what: 'It cannot stand beside "passwordChange": take one of them out.', path };
  }
  if (demand?.operator === 'OR') {
    return { what: 'It has to be met together with a strength: set operator = "AND".', path };
  }
  return demand?.strengthId === null
    ? { what: 'It has to be met together with a strength: set authentication_strength_id.', path }
    : undefined;
}
