import type { PolicyRule } from '../schema';
import { MIGRATION_PAGE } from './pages';

const COMPLETE = 'migrationComplete';

export const olderPoliciesCountAgain: PolicyRule = {
  name: 'older-policies-count-again',
  claim:
    'The migration can be taken back at any time: the older policies then admit methods again that this one does not.',
  source: MIGRATION_PAGE,
  *check({ policy_migration_state: now }, { policy_migration_state: before }) {
    if (typeof now !== 'string' || now === COMPLETE || before !== COMPLETE) return;
    yield {
      verdict: 'advise',
      summary: 'The older policies would count again',
      detail: `policy_migration_state goes back from "${COMPLETE}" to "${now}": methods that the older policies for multifactor authentication and password reset allow are usable again, whatever the methods here say.`,
      path: ['policy_migration_state'],
    };
  },
};
