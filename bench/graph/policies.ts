import { applyRate, BUDGETS, checkRequests, createRequests } from '../budgets';
import { count, duration, type Figure } from '../figure';
import type { Setting } from '../section';
import { CountedTenant } from './tenant';

/** What Microsoft allows conditional access of a tenant, and what its absence shows. */
type Limit = 'none' | 'real';

/** A strength and the policies that demand it: created, then planned without a change. */
export async function policyFigures(setting: Setting): Promise<Figure[]> {
  return setting.quick
    ? measure(setting, 4, 'real')
    : [
        ...(await measure(setting, 20, 'none')),
        ...(await measure(setting, 20, 'real')),
        ...(await measure(setting, 100, 'real')),
      ];
}

async function measure(setting: Setting, policies: number, limit: Limit): Promise<Figure[]> {
  const what = `1 strength and ${String(policies)} policies`;
  const name = limit === 'none' ? what : `${what} at 1 request per second`;
  setting.say(`${name}: creation, then a plan that changes nothing`);
  const tenant = await CountedTenant.open(
    setting,
    `policies-${String(policies)}-${limit}`,
    limit === 'none' ? {} : { throttle: 'real' },
    limit === 'none' ? { ENTRA_CONDITIONAL_ACCESS_SPACING: '0' } : {},
  );
  try {
    tenant.declare(strengthAnd(policies));
    const { graph, refused, wall } = await tenant.run('apply', '-auto-approve');
    const noOp = await tenant.run('plan', '-detailed-exitcode');
    // They are two collections, each with its own lists; the policies exclude one group.
    const budget = createRequests(1) + createRequests(policies) + checkRequests(1);
    return [
      count(`create ${name}`, graph - refused, budget),
      limit === 'none'
        ? { ...count('the same: wall', wall / 1_000), measured: duration(wall) }
        : {
            name: 'the same: wall',
            measured: duration(wall),
            against: `2 s + 1 s × ${String(graph)} requests`,
            value: (wall - applyRate.start) / (graph * 1_000),
            kind: 'ratio',
            budget: applyRate.perRequest,
          },
      count('the same: requests that Graph refused', refused),
      count(`no-op plan of ${name}`, noOp.graph, 2 * BUDGETS.refreshCalls),
    ];
  } finally {
    await tenant.close();
  }
}

/** Policies of one strength. */
const strengthAnd = (policies: number): object => ({
  entra_authentication_strength: {
    keys: { display_name: 'Security keys', allowed_combinations: ['fido2'] },
  },
  entra_conditional_access_policy: Object.fromEntries(
    Array.from({ length: policies }, (_, index) => [
      `p${String(index)}`,
      {
        display_name: `Policy ${String(index)}`,
        state: 'enabledForReportingButNotEnforced',
        conditions: {
          client_app_types: ['all'],
          applications: { include_applications: ['All'] },
          users: {
            include_users: ['All'],
            exclude_groups: ['d0d00000-0000-4000-80a0-000000000003'],
          },
        },
        grant_controls: {
          operator: 'OR',
          authentication_strength_id: '${entra_authentication_strength.keys.id}',
        },
      },
    ]),
  ),
});
