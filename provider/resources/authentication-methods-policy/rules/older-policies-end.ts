import type { PolicyRule } from '../schema';
import { MIGRATION_PAGE } from './pages';

const COMPLETE = 'migrationComplete';

export const olderPoliciesEnd: PolicyRule = {
  name: 'older-policies-end',
  claim:
    'Once the migration is complete, methods that only the older policies allow are usable no longer.',
  source: MIGRATION_PAGE,
  *check({ policy_migration_state: now }, { policy_migration_state: before }) {
    // Where Graph says nothing the tenant has never had the older policies.
    if (now !== COMPLETE || before === COMPLETE || before === null) return;
    yield {
      verdict: 'advise',
      summary: 'The older policies count no longer',
      detail: `policy_migration_state goes from "${before}" to "${COMPLETE}": whoever signs in or resets a password with a method that only the older policies allow can do so no longer. Enable these methods first, for whoever needs them.`,
      path: ['policy_migration_state'],
    };
  },
};
