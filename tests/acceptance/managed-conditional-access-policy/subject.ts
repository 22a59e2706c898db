import { GROUPS } from '../../support/tenant';
import type { Stage, Subject, TenantSeed } from '../singleton/stage';

/** A policy that Microsoft made for everybody. */
export const LEGACY = 'b0110000-0000-4000-8000-000000000001';
/** One for administrators. */
export const PORTALS = 'b0110000-0000-4000-8000-000000000002';
/** A policy of the tenant's own. */
export const OWN = 'b0110000-0000-4000-8000-000000000003';

export const REPORT_ONLY = 'enabledForReportingButNotEnforced';
export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

/** An account for emergencies, and the group that it is in. */
export const ACCOUNT = '9a0f0000-0000-4000-8000-0000000000a1';
export const EMERGENCY = '9a0f0000-0000-4000-8000-000000000009';

/** A tenant with two policies of Microsoft's and one of its own. */
export const tenant: TenantSeed = {
  users: [{ id: ACCOUNT, displayName: 'Break-glass 1', roles: [GLOBAL_ADMINISTRATOR] }],
  groups: [
    { id: GROUPS.staff, displayName: 'Staff' },
    { id: EMERGENCY, displayName: 'Emergency', members: [ACCOUNT], unified: true },
  ],
  conditionalAccess: {
    managedPolicies: [
      {
        id: LEGACY,
        displayName: 'Microsoft-managed: Block legacy authentication',
        state: REPORT_ONLY,
        conditions: {
          clientAppTypes: ['exchangeActiveSync', 'other'],
          applications: { includeApplications: ['All'] },
          users: { includeUsers: ['All'] },
        },
        grantControls: { operator: 'OR', builtInControls: ['block'] },
      },
      {
        id: PORTALS,
        displayName: 'Microsoft-managed: Multifactor authentication for admins',
        state: REPORT_ONLY,
        conditions: {
          clientAppTypes: ['all'],
          applications: { includeApplications: ['MicrosoftAdminPortals'] },
          users: { includeRoles: [GLOBAL_ADMINISTRATOR] },
        },
        grantControls: { operator: 'OR', builtInControls: ['mfa'] },
      },
    ],
    policies: [
      {
        id: OWN,
        displayName: 'Require MFA',
        state: 'disabled',
        conditions: {
          clientAppTypes: ['all'],
          applications: { includeApplications: ['All'] },
          users: { includeUsers: ['All'] },
        },
        grantControls: { operator: 'OR', builtInControls: ['mfa'] },
      },
    ],
  },
};

/** The policy for everybody, as a resource manages it. */
export const legacy: Subject = {
  typeName: 'entra_managed_conditional_access_policy',
  stored: { kind: 'conditionalAccessPolicy', id: LEGACY },
};

/** A declaration of it. */
export const declared = (overrides: object = {}): object => ({ policy_id: LEGACY, ...overrides });

type Users = Readonly<Record<string, unknown>>;

/** The conditions that the tenant holds. */
export const conditionsOf = ({ live }: Stage): { readonly users: Users } =>
  live['conditions'] as { readonly users: Users };

/** Does to whom the policy is for what Microsoft, or another administrator, would. */
export function changeUsers(stage: Stage, users: Users): void {
  const conditions = conditionsOf(stage);
  stage.change({ conditions: { ...conditions, users: { ...conditions.users, ...users } } });
}
