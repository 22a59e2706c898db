import { SETTINGS_PAGE, type SettingsRule } from '../schema';
import { excludedIn } from './exclusions';

export const excludedActionsEscapePolicies: SettingsRule = {
  name: 'excluded-actions-escape-policies',
  claim: 'A user action that is excluded leaves the reach of every policy on all resources.',
  source: SETTINGS_PAGE,
  *check(planned, current) {
    const before = excludedIn(current);
    const added = excludedIn(planned).filter((action) => !before.includes(action));
    if (added.length === 0) return;
    yield {
      verdict: 'advise',
      summary: 'User actions leave the reach of policies',
      detail: `${added.map((action) => `"${action}"`).join(', ')} would be excluded: no conditional access policy on all resources applies to it any more. Make sure that a policy names the action itself.`,
      path: ['user_action_exclusions'],
    };
  },
};
