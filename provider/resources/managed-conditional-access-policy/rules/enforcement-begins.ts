import { MANAGED_PAGE, type ManagedRule } from '../schema';

export const enforcementBegins: ManagedRule = {
  name: 'enforcement-begins',
  claim: 'A policy that is enabled stops whoever does not satisfy what Microsoft demands in it.',
  source: MANAGED_PAGE,
  *check({ state }, current) {
    if (state !== 'enabled' || current.state === 'enabled') return;
    yield {
      verdict: 'advise',
      summary: 'A policy of Microsoft’s will be enforced',
      detail:
        'Everybody whom it includes has to satisfy it from then on, and Microsoft may include more. `conditions` and `grant_controls` show whom it includes and what it demands.',
      path: ['state'],
    };
  },
};
