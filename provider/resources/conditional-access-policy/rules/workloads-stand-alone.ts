import { usersOf } from '../reading/conditions';
import { knownDemands } from '../reading/demand';
import { isThere, knownEntries } from '../reading/parts';
import { isAboutWorkloads } from '../reading/workloads';
import type { PolicyRule } from './rule';

export const workloadsStandAlone: PolicyRule = {
  name: 'workloads-stand-alone',
  claim:
    'A policy is about users or about workloads, and one about workloads can only block: they cannot meet a demand.',
  source: 'https://learn.microsoft.com/entra/identity/conditional-access/workload-identity',
  *check(planned) {
    if (isAboutWorkloads(planned) !== 'yes') return;
    const users = knownEntries(usersOf(planned, 'include_users')).filter((one) => one !== 'None');
    if (users.length > 0 || OTHERS.some((name) => isThere(usersOf(planned, name)) === 'yes')) {
      yield {
        verdict: 'refuse',
        summary: 'Users beside workloads',
        detail:
          'The policy is about workloads and includes users as well. Declare a policy for each, or set include_users = ["None"].',
        path: ['conditions', 'users'],
      };
    }
    const demands = knownDemands(planned).filter((one) => one !== 'block');
    if (demands.length === 0) return;
    yield {
      verdict: 'refuse',
      summary: 'A demand that no workload can meet',
      detail: `The policy is about workloads, which can only be blocked, and demands ${demands.join(', ')}. Demand "block" alone.`,
      path: ['grant_controls'],
    };
  },
};

const OTHERS = ['include_groups', 'include_roles', 'include_guests_or_external_users'] as const;
