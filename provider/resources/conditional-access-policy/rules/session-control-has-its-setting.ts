import { sessionOf } from '../reading/conditions';
import { isThere, part } from '../reading/parts';
import { isOn } from '../reading/session';
import type { PolicyConfig } from '../schema';
import { PAGES, type PolicyRule } from './rule';

/** What each control is nothing without, once it is on. */
const SETTINGS = [
  {
    name: 'cloud_app_security',
    setting: 'cloud_app_security_type',
    like: '"mcasConfigured"',
    valueIn: (policy: PolicyConfig) =>
      part(sessionOf(policy, 'cloud_app_security'), 'cloud_app_security_type'),
  },
  {
    name: 'persistent_browser',
    setting: 'mode',
    like: '"never"',
    valueIn: (policy: PolicyConfig) => part(sessionOf(policy, 'persistent_browser'), 'mode'),
  },
  {
    name: 'global_secure_access_filtering_profile',
    setting: 'profile_id',
    like: 'the id of the profile',
    valueIn: (policy: PolicyConfig) =>
      part(sessionOf(policy, 'global_secure_access_filtering_profile'), 'profile_id'),
  },
] as const;

export const sessionControlHasItsSetting: PolicyRule = {
  name: 'session-control-has-its-setting',
  claim:
    'A session control that is on says what it does: cloud_app_security its type, persistent_browser its mode, a filtering profile its id. That Graph refuses one without is assumed.',
  source: PAGES.sessionControls,
  *check(planned) {
    for (const { name, setting, like, valueIn } of SETTINGS) {
      const value = valueIn(planned);
      if (isOn(planned, name) !== 'yes' || (isThere(value) !== 'no' && value !== '')) continue;
      yield {
        verdict: 'refuse',
        summary: 'A session control without its setting',
        detail: `session_controls.${name} is on, and ${setting} does not say what it does. Set ${setting}, for example to ${like}, or remove the control.`,
        path: ['session_controls', name, setting],
      };
    }
  },
};
