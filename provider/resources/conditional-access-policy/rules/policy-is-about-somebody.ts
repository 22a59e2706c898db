import { anyOf } from '../../../../model/conditional-access/truth';
import { usersOf } from '../reading/conditions';
import { isThere } from '../reading/parts';
import { isAboutWorkloads } from '../reading/workloads';
import { PAGES, type PolicyRule } from './rule';

export const policyIsAboutSomebody: PolicyRule = {
  name: 'policy-is-about-somebody',
  claim: 'A policy includes users, groups, roles or guests, or it is about workloads.',
  source: PAGES.users,
  *check(planned) {
    const somebody = anyOf([
      ...USERS.map((name) => isThere(usersOf(planned, name))),
      isAboutWorkloads(planned),
    ]);
    if (somebody !== 'no') return;
    yield {
      verdict: 'refuse',
      summary: 'A policy about nobody',
      detail:
        'conditions.users includes no user, group, role or guest, and conditions.client_applications no workload. Include whom the policy is about, or ["None"] if nobody is meant.',
      path: ['conditions', 'users'],
    };
  },
};

const USERS = [
  'include_users',
  'include_groups',
  'include_roles',
  'include_guests_or_external_users',
] as const;
