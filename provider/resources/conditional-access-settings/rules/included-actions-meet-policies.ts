import { isKnown } from '../../../framework/value';
import { SETTINGS_PAGE, type SettingsRule } from '../schema';
import { excludedIn } from './exclusions';

export const includedActionsMeetPolicies: SettingsRule = {
  name: 'included-actions-meet-policies',
  claim:
    'A user action that is excluded no longer is subject to every policy on all resources: who recovers an account can rarely satisfy them.',
  source: SETTINGS_PAGE,
  *check(planned, current) {
    const { user_action_exclusions: exclusions } = planned;
    // What is unknown may be the exclusion that is missing.
    if (exclusions === null || !isKnown(exclusions) || !exclusions.every(isKnown)) return;
    const now = excludedIn(planned);
    const removed = excludedIn(current).filter((action) => !now.includes(action));
    if (removed.length === 0) return;
    yield {
      verdict: 'advise',
      summary: 'User actions come under policies on all resources',
      detail: `${removed.map((action) => `"${action}"`).join(', ')} would be excluded no longer: every conditional access policy on all resources applies to it. Make sure that users in that situation can satisfy these policies.`,
      path: ['user_action_exclusions'],
    };
  },
};
