import { admissionsOf, nameOf } from './admission-view';
import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';

export const profileAdmitsAType: Fido2Rule = {
  name: 'profile-admits-a-type',
  claim: 'A profile without passkey types admits nobody, and Graph has no word for it.',
  source: CONFIGURATION_PAGE,
  *check(planned) {
    for (const view of admissionsOf(planned).values()) {
      if (view.types?.length !== 0) continue;
      yield {
        verdict: 'refuse',
        summary: 'Profile without passkey types',
        detail: `${nameOf(view)} admits no type of passkey. List at least one in passkey_types.`,
        path: [...view.path, 'passkey_types'],
      };
    }
  },
};
