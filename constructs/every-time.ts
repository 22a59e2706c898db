import type { ConditionalAccessPolicySessionControls } from '../gen/conditional-access-policy';

/**
 * Whoever comes signs in again: a session that lies open, or was stolen, is not enough.
 *
 * @see https://learn.microsoft.com/entra/identity/conditional-access/concept-session-lifetime#require-reauthentication-every-time
 */
export const EVERY_TIME: ConditionalAccessPolicySessionControls = {
  signInFrequency: { isEnabled: true, frequencyInterval: 'everyTime' },
};
