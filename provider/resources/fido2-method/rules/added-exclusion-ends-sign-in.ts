import { changedExclusions } from './exclusions';
import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';

export const addedExclusionEndsSignIn: Fido2Rule = {
  name: 'added-exclusion-ends-sign-in',
  claim:
    'Whoever is excluded can no longer use a passkey, accounts for emergencies like all others.',
  source: CONFIGURATION_PAGE,
  *check(planned, current) {
    for (const { attribute, added } of changedExclusions(planned, current)) {
      if (added.length === 0) continue;
      yield {
        verdict: 'advise',
        summary: 'Excluded users lose their passkeys',
        detail: `${added.join(', ')} would be excluded: their members can neither register nor sign in with a passkey, whatever includes them. Make sure that no account for emergencies is among them.`,
        path: [attribute],
      };
    }
  },
};
