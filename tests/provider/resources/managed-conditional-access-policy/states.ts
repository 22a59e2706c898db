import type { ConditionalAccessPolicy } from '../../../../graph/conditional-access/policies';
import type { Finding } from '../../../../provider/resources/define/rules';
import type {
  ManagedConfig,
  ManagedRule,
  ManagedState,
} from '../../../../provider/resources/managed-conditional-access-policy/schema';

export const POLICY = 'b0b00000-0000-4000-80d0-000000000001';
export const GROUP = '9a0f0000-0000-4000-8000-000000000001';
export const USER = '9a0f0000-0000-4000-8000-0000000000a1';
export const REPORT_ONLY = 'enabledForReportingButNotEnforced';

/** The state of a policy that is enforced and excludes nobody. */
export const policy = (overrides: object = {}): ManagedConfig & ManagedState => ({
  policy_id: POLICY,
  state: 'enabled',
  exclude_users: [],
  exclude_groups: [],
  exclude_roles: [],
  exclude_guests_or_external_users: guests(),
  allow_empty_exclusions: null,
  ...overrides,
});

/** Guests of these kinds, from every tenant. */
export const guests = (...kinds: string[]): ManagedState['exclude_guests_or_external_users'] => ({
  guest_or_external_user_types: kinds,
  external_tenants: null,
});

/** A policy as beta returns it. */
export const live = (users: object = {}, overrides: object = {}): ConditionalAccessPolicy => ({
  id: POLICY,
  displayName: 'Microsoft-managed: Block legacy authentication',
  state: REPORT_ONLY,
  templateId: '4200930c-0da2-4e33-ca01-000000000007',
  partialEnablementStrategy: null,
  conditions: {
    clientAppTypes: ['exchangeActiveSync', 'other'],
    userRiskLevels: [],
    signInRiskLevels: [],
    servicePrincipalRiskLevels: [],
    insiderRiskLevels: null,
    agentIdRiskLevels: null,
    clientApplications: null,
    platforms: null,
    locations: null,
    times: null,
    deviceStates: null,
    devices: null,
    clients: null,
    authenticationFlows: null,
    applications: {
      includeApplications: ['All'],
      excludeApplications: [],
      includeUserActions: [],
      includeAuthenticationContextClassReferences: [],
      applicationFilter: null,
      networkAccess: null,
      globalSecureAccess: null,
    },
    users: {
      includeUsers: ['All'],
      excludeUsers: [],
      includeGroups: [],
      excludeGroups: [],
      includeRoles: [],
      excludeRoles: [],
      includeGuestsOrExternalUsers: null,
      excludeGuestsOrExternalUsers: null,
      ...users,
    },
  },
  grantControls: {
    operator: 'OR',
    builtInControls: ['block'],
    customAuthenticationFactors: [],
    termsOfUse: [],
    authenticationStrength: null,
  },
  sessionControls: null,
  ...overrides,
});

/** What a rule says of a plan. */
export const findings = (
  rule: ManagedRule,
  planned: ManagedConfig,
  current: ManagedConfig & ManagedState,
): Finding[] => [...rule.check(planned, current)];
