import { isKnown } from '../../../framework/value';
import type { SettingsConfig } from '../schema';

/** States of user actions, as far as they are known. */
export function statesOf({
  user_action_exclusions: exclusions,
}: SettingsConfig): [action: string, state: string][] {
  if (exclusions === null || !isKnown(exclusions)) return [];
  return exclusions
    .filter(isKnown)
    .flatMap(({ user_action: action, state }): [string, string][] =>
      isKnown(action) && isKnown(state) ? [[action, state]] : [],
    );
}

/** User actions that policies on all resources leave out. */
export const excludedIn = (state: SettingsConfig): string[] =>
  statesOf(state).flatMap(([action, value]) => (value === 'enabled' ? [action] : []));
