import { demandOf, knownControls } from '../reading/demand';
import { type Problem, remediationProblem } from '../reading/remediation';
import type { PolicyConfig } from '../schema';
import { PAGES, type PolicyRule } from './rule';

export const passwordChangeHasItsCompanions: PolicyRule = {
  name: 'password-change-has-its-companions',
  claim:
    'A password change stands with mfa alone, under AND, in a policy for user risk on every application that has no other condition.',
  source: PAGES.grantControls,
  *check(planned) {
    if (!knownControls(planned).includes('passwordChange')) return;
    const problem = companionProblem(planned) ?? remediationProblem(planned);
    if (problem === undefined) return;
    yield {
      verdict: 'refuse',
      summary: 'A password change without its companions',
      detail: `grant_controls demands "passwordChange", by which users remedy their risk. ${problem.what}`,
      path: problem.path,
    };
  },
};

function companionProblem(planned: PolicyConfig): Problem | undefined {
  const demand = demandOf(planned);
  const path = ['grant_controls'];
  if (demand?.operator === 'OR') {
    return { what: 'It has to be met together with "mfa": set operator = "AND".', path };
  }
  const controls = knownControls(planned);
  const extra = controls.filter((one) => one !== 'passwordChange' && one !== 'mfa');
  const others = [...extra, ...(demand?.others ?? [])];
  if (others.length > 0) {
    return { what: `It stands beside "mfa" alone: take out ${others.join(', ')}.`, path };
  }
  return demand?.controls?.includes('mfa') === false
    ? { what: 'It has to be met together with "mfa": add "mfa" to built_in_controls.', path }
    : undefined;
}
