import { MANAGED_PAGE, type ManagedRule } from '../schema';

export const protectionEnds: ManagedRule = {
  name: 'protection-ends',
  claim: 'A policy that is off, or only reports, demands nothing of anybody.',
  source: MANAGED_PAGE,
  *check({ state }, current) {
    const isLess = state === 'disabled' || state === 'enabledForReportingButNotEnforced';
    if (!isLess || state === current.state || current.state === 'disabled') return;
    const wasEnforced = current.state === 'enabled';
    if (!wasEnforced && state !== 'disabled') return;
    yield {
      verdict: 'advise',
      summary: wasEnforced
        ? 'A policy of Microsoft’s is enforced no longer'
        : 'A policy of Microsoft’s is declined',
      detail: wasEnforced
        ? `state = "${state}" ends what it demands. Make sure that policies of the tenant demand the same.`
        : 'state = "disabled" keeps Microsoft from enabling it. Make sure that policies of the tenant demand the same.',
      path: ['state'],
    };
  },
};
