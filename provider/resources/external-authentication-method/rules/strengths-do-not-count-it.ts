import { type ExternalRule, PROVIDER_PAGE } from './rule';

export const strengthsDoNotCountIt: ExternalRule = {
  name: 'strengths-do-not-count-it',
  claim:
    'An external method satisfies the control `mfa` of a conditional access policy, and no authentication strength.',
  source: PROVIDER_PAGE,
  *check({ state }, current) {
    if (state !== 'enabled' || current?.state === 'enabled') return;
    yield {
      verdict: 'advise',
      summary: 'No authentication strength counts an external method',
      detail:
        'Whoever has no other second factor is stopped by every policy that demands a strength; the control "mfa" is satisfied.',
      path: ['state'],
    };
  },
};
