import { ELEMENT } from '../../../framework/path';
import { SETTINGS_PAGE, type SettingsRule } from '../schema';
import { statesOf } from './exclusions';

export const actionsAreDistinct: SettingsRule = {
  name: 'actions-are-distinct',
  claim: 'A user action has one state.',
  source: SETTINGS_PAGE,
  *check(planned) {
    const actions = statesOf(planned).map(([action]) => action);
    for (const [index, action] of actions.entries()) {
      if (actions.indexOf(action) === index) continue;
      yield {
        verdict: 'refuse',
        summary: 'A user action is named twice',
        detail: `user_action_exclusions has "${action}" more than once. Keep one of them.`,
        path: ['user_action_exclusions', ELEMENT, 'user_action'],
      };
    }
  },
};
