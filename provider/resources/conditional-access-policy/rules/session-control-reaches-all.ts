import { sessionOf, targetsOf } from '../reading/conditions';
import { knownConditions } from '../reading/narrowing';
import { entries, part } from '../reading/parts';
import { isOn } from '../reading/session';
import type { Finding } from '../../define/rules';
import { PAGES, type PolicyRule } from './rule';

export const sessionControlReachesAll: PolicyRule = {
  name: 'session-control-reaches-all',
  claim:
    'A persistent browser works in a policy on every application alone, and continuous access evaluation is switched off by one alone that has no condition as well.',
  source: PAGES.session,
  *check(planned) {
    const included = entries(targetsOf(planned, 'include_applications'));
    const isAboutSome = included?.includes('All') === false;
    if (isOn(planned, 'persistent_browser') === 'yes' && isAboutSome) {
      yield finding(
        'persistent_browser',
        'It needs every application: set include_applications = ["All"].',
      );
    }
    const mode = part(sessionOf(planned, 'continuous_access_evaluation'), 'mode');
    if (mode === 'disabled' && (isAboutSome || knownConditions(planned).length > 0)) {
      yield finding(
        'continuous_access_evaluation',
        'It needs every application and no condition: set include_applications = ["All"], and remove what narrows the policy beside users.',
      );
    }
  },
};

const finding = (name: string, fix: string): Finding => ({
  verdict: 'refuse',
  summary: 'A session control that does not work here',
  detail: `session_controls.${name} does not work in this policy. ${fix}`,
  path: ['session_controls', name],
});
