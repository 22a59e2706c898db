import { DEFAULTS_PAGE, type SecurityDefaultsRule } from '../schema';

export const protectionEnds: SecurityDefaultsRule = {
  name: 'protection-ends',
  claim:
    'Without security defaults nothing asks for multifactor authentication or blocks legacy authentication, unless conditional access does.',
  source: DEFAULTS_PAGE,
  *check(planned, current) {
    if (planned.is_enabled !== false || !current.is_enabled) return;
    yield {
      verdict: 'advise',
      summary: 'Security defaults stop protecting the tenant',
      detail:
        'is_enabled = false ends what security defaults demand: that every user registers for multifactor authentication, that administrators use it at every sign-in and users when Microsoft sees need, that access to Azure management uses it, and that legacy authentication is blocked. Until conditional access policies are enabled, a password is enough. Prepare the policies in report-only, then enable them in the same apply, depending on this resource.',
      path: ['is_enabled'],
    };
  },
};
