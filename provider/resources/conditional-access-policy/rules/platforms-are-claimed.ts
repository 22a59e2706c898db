import { conditionOf } from '../reading/conditions';
import { isThere } from '../reading/parts';
import { PAGES, type PolicyRule } from './rule';

export const platformsAreClaimed: PolicyRule = {
  name: 'platforms-are-claimed',
  claim: 'The platform is what the client claims to be; anybody can claim another one.',
  source: PAGES.conditions,
  *check(planned) {
    if (isThere(conditionOf(planned, 'platforms')) !== 'yes') return;
    yield {
      verdict: 'advise',
      summary: 'Platforms are claimed by the client',
      detail:
        'Whoever claims a platform that conditions.platforms does not include, or excludes, is outside the policy: nobody checks it. Let another policy cover every platform.',
      path: ['conditions', 'platforms'],
    };
  },
};
