import { sessionOf } from '../reading/conditions';
import { isThere, part } from '../reading/parts';
import { PAGES, type PolicyRule } from './rule';

export const everyTimeStandsWithout: PolicyRule = {
  name: 'every-time-stands-without',
  claim:
    'Graph does not take applicationEnforcedRestrictions or disableResilienceDefaults beside a sign-in frequency of every time.',
  source: PAGES.sessionControls,
  *check(planned) {
    const interval = part(sessionOf(planned, 'sign_in_frequency'), 'frequency_interval');
    if (interval !== 'everyTime') return;
    for (const name of OTHERS) {
      if (isThere(sessionOf(planned, name)) !== 'yes') continue;
      yield {
        verdict: 'refuse',
        summary: 'A session control beside sign-in every time',
        detail: `Graph refuses ${name} beside a sign_in_frequency of "everyTime". Remove it, or declare it in a policy of its own.`,
        path: ['session_controls', name],
      };
    }
  },
};

const OTHERS = ['application_enforced_restrictions', 'disable_resilience_defaults'] as const;
