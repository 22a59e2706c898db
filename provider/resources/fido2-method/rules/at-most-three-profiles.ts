import { MAX_PROFILES } from '../../../../model/passkey';
import { isKnown } from '../../../framework/value';
import { type Fido2Rule, PROFILES_PAGE } from './rule';

export const atMostThreeProfiles: Fido2Rule = {
  name: 'at-most-three-profiles',
  claim: 'Three profiles in all: the default one, the declared ones, and those nobody declared.',
  source: PROFILES_PAGE,
  *check({ opt_in_to_profiles: optedIn, profiles, undeclared_profiles: undeclared }) {
    if (optedIn !== true || profiles === null || undeclared === null) return;
    if (!isKnown(profiles) || !isKnown(undeclared)) return;
    const total = 1 + profiles.size + undeclared.size;
    if (total <= MAX_PROFILES) return;
    const kept = [...undeclared.keys()].map((key) => `"${key}"`).join(', ');
    const hint =
      undeclared.size === 0
        ? 'Remove one.'
        : `The tenant has ${kept} that was never declared: to use its place, declare it with its id and the settings you want.`;
    yield {
      verdict: 'refuse',
      summary: 'Too many passkey profiles',
      detail: `A tenant has at most ${MAX_PROFILES} profiles, the default one included; this would be ${total}. ${hint}`,
      path: ['profiles'],
    };
  },
};
