import { isThere } from '../reading/parts';
import { PAGES, type PolicyRule } from './rule';

export const sessionControlsDemandNothing: PolicyRule = {
  name: 'session-controls-demand-nothing',
  claim:
    'A policy with session controls alone lets everybody in; it never counts as coverage of a demand.',
  source: PAGES.session,
  *check(planned) {
    if (planned.grant_controls !== null || isThere(planned.session_controls) !== 'yes') return;
    yield {
      verdict: 'advise',
      summary: 'A policy that demands nothing',
      detail:
        'It has session controls alone: it limits sessions and demands nothing of the sign-in, so a password is enough as far as it is concerned. Add grant_controls if a demand is meant.',
      path: ['grant_controls'],
    };
  },
};
