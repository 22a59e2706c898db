import { targetsOf } from '../reading/conditions';
import { isThere } from '../reading/parts';
import { PAGES, type PolicyRule } from './rule';

export const reportOnlySkipsUserActions: PolicyRule = {
  name: 'report-only-skips-user-actions',
  claim:
    'Report-only does not look at user actions: such a policy enforces and reports nothing, and never counts as coverage.',
  source: PAGES.reportOnly,
  *check(planned) {
    if (planned.state !== 'enabledForReportingButNotEnforced') return;
    if (isThere(targetsOf(planned, 'include_user_actions')) !== 'yes') return;
    yield {
      verdict: 'remind',
      summary: 'Report-only does not see user actions',
      detail:
        'The policy is about user actions and in report-only: it enforces nothing, and nothing is reported of it, so no log shows whom it would stop. Try it on a pilot group with state = "enabled".',
      path: ['state'],
    };
  },
};
