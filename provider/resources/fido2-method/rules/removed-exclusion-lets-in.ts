import { changedExclusions } from './exclusions';
import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';

export const removedExclusionLetsIn: Fido2Rule = {
  name: 'removed-exclusion-lets-in',
  claim: 'Whoever is no longer excluded may use whatever the targets that reach them admit.',
  source: CONFIGURATION_PAGE,
  *check(planned, current) {
    for (const { attribute, removed, emptied } of changedExclusions(planned, current)) {
      // Refused, or allowed by name.
      if (removed.length === 0 || emptied) continue;
      yield {
        verdict: 'advise',
        summary: 'Excluded users are let in',
        detail: `${removed.join(', ')} would be excluded no longer: their members may register and use the passkeys that targets admit.`,
        path: [attribute],
      };
    }
  },
};
