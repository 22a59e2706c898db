import { nameOf } from '../../define/named';
import { staysOff } from '../reading/reach';
import { looserSessionControls } from '../reading/session-changes';
import { PAGES, type PolicyRule } from './rule';

export const looserSessionLasts: PolicyRule = {
  name: 'looser-session-lasts',
  claim:
    'A session control that goes, or that asks for a new sign-in less often, leaves sessions open that the policy limited.',
  source: PAGES.session,
  *check(planned, current) {
    if (current === null || staysOff(planned, current)) return;
    const changes = looserSessionControls(planned, current);
    if (changes.length === 0) return;
    yield {
      verdict: 'advise',
      summary: `Policy ${nameOf(current)} limits sessions less`,
      detail: changes.map((change) => `${change}.`).join(' '),
      path: ['session_controls'],
    };
  },
};
