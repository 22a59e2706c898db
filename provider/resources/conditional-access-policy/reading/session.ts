import { anyOf, known, type Truth } from '../../../../model/conditional-access/truth';
import { isKnown } from '../../../framework/value';
import type { PolicyConfig } from '../schema';
import { sessionOf } from './conditions';
import { isThere, part } from './parts';

/** Session controls that are switched on and off. */
export const SWITCHED = [
  'application_enforced_restrictions',
  'cloud_app_security',
  'persistent_browser',
  'secure_sign_in_session',
  'sign_in_frequency',
  'global_secure_access_filtering_profile',
] as const;

/** Whether a session control is switched on. */
export function isOn(policy: PolicyConfig, name: (typeof SWITCHED)[number]): Truth {
  const on = part(sessionOf(policy, name), 'is_enabled');
  return isKnown(on) ? known(on === true) : 'unknown';
}

/** Whether anything in the session controls has an effect; Graph drops them as a whole if not. */
export function sessionHasEffect(policy: PolicyConfig): Truth {
  const resilience = sessionOf(policy, 'disable_resilience_defaults');
  return anyOf([
    ...SWITCHED.map((name) => isOn(policy, name)),
    isKnown(resilience) ? known(resilience === true) : 'unknown',
    isThere(sessionOf(policy, 'continuous_access_evaluation')),
  ]);
}
