import { allOf, anyOf, known, not } from '../../../../model/conditional-access/truth';
import { isKnown } from '../../../framework/value';
import { targetsOf } from '../reading/conditions';
import { isThere, part } from '../reading/parts';
import { PAGES, type PolicyRule } from './rule';

export const policyTargetsSomething: PolicyRule = {
  name: 'policy-targets-something',
  claim: 'A policy protects something: an exclusion takes from what is included, and is no target.',
  source: PAGES.targets,
  *check(planned) {
    const filter = targetsOf(planned, 'application_filter');
    const mode = part(filter, 'mode');
    const filterExcludes = isKnown(mode) ? known(mode === 'exclude') : 'unknown';
    const targets = anyOf([
      ...INCLUDED.map((name) => isThere(targetsOf(planned, name))),
      allOf([isThere(filter), not(filterExcludes)]),
    ]);
    if (targets !== 'no') return;
    yield {
      verdict: 'refuse',
      summary: 'A policy about nothing',
      detail:
        'conditions.applications includes no application, user action or authentication context. Include what the policy protects, or ["All"].',
      path: ['conditions', 'applications'],
    };
  },
};

const INCLUDED = [
  'include_applications',
  'include_user_actions',
  'include_authentication_context_class_references',
] as const;
