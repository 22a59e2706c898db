import { DEFAULT_PROFILE_KEY } from '../../../../model/passkey';
import { ELEMENT } from '../../../framework/path';
import { isKnown } from '../../../framework/value';
import { CONFIGURATION_PAGE, type Fido2Rule } from './rule';
import { targetsOf } from './targets';

export const targetNamesKnownProfiles: Fido2Rule = {
  name: 'target-names-known-profiles',
  claim:
    'Every target names profiles that exist, where there are profiles; none where there are none.',
  source: CONFIGURATION_PAGE,
  *check(planned, current) {
    const { opt_in_to_profiles: optsIn, profiles, undeclared_profiles: undeclared } = planned;
    const optedIn = current.opt_in_to_profiles || optsIn;
    if (!isKnown(optedIn) || !isKnown(profiles) || !isKnown(undeclared)) return;
    const known = [DEFAULT_PROFILE_KEY, ...(profiles?.keys() ?? []), ...(undeclared?.keys() ?? [])];
    const path = ['include_targets', ELEMENT, 'profiles'];
    for (const { name, profiles: keys } of targetsOf(planned)) {
      if (keys === undefined) continue;
      if (optedIn !== true && keys.length > 0) {
        yield {
          verdict: 'refuse',
          summary: 'This tenant has no passkey profiles',
          detail: `Target ${name} names profiles. Remove them, or opt in with opt_in_to_profiles = true.`,
          path,
        };
      }
      if (optedIn === true && keys.length === 0) {
        yield {
          verdict: 'refuse',
          summary: 'Target without passkey profile',
          detail: `Target ${name} names no profile, so no passkey would be admitted. Set profiles = ["${DEFAULT_PROFILE_KEY}"] or another one.`,
          path,
        };
      }
      for (const key of optedIn === true ? keys.filter((one) => !known.includes(one)) : []) {
        yield {
          verdict: 'refuse',
          summary: 'Unknown passkey profile',
          detail: `Target ${name} names the profile "${key}"; the tenant would have ${known.map((one) => `"${one}"`).join(', ')}. Declare it in profiles, or name one of these.`,
          path,
        };
      }
    }
  },
};
