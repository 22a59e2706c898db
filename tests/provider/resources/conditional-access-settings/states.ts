import { schema } from '../../../../provider/resources/conditional-access-settings/schema';
import { statesOf } from '../states';

const state = statesOf(schema);

/** Settings with these exclusions, each an action and its state. */
export const excluding = (
  ...exclusions: (readonly [unknown, unknown])[]
): ReturnType<typeof state> =>
  state({
    user_action_exclusions: exclusions.map(([user_action, value]) => ({
      user_action,
      state: value,
    })),
  });

/** Settings whose exclusions are nothing that a list could say. */
export const settings = (user_action_exclusions: unknown): ReturnType<typeof excluding> =>
  state({ user_action_exclusions });
