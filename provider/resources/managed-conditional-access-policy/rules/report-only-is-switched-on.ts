import { MANAGED_PAGE, type ManagedRule } from '../schema';

export const reportOnlyIsSwitchedOn: ManagedRule = {
  name: 'report-only-is-switched-on',
  claim:
    'Microsoft enables a policy that only reports, no sooner than 45 days after it appeared and with 28 days of notice; in some cases sooner.',
  source: MANAGED_PAGE,
  *check({ state }) {
    if (state !== 'enabledForReportingButNotEnforced') return;
    yield {
      verdict: 'remind',
      summary: 'Microsoft will enable the policy',
      detail:
        'It only reports. Microsoft enables such a policy by itself, no sooner than 45 days after it appeared in the tenant and with 28 days of notice, in some cases sooner; the next plan shows that as drift. Look at what it reports, exclude the accounts for emergencies, and decide: state = "enabled", or state = "disabled".',
      path: ['state'],
    };
  },
};
