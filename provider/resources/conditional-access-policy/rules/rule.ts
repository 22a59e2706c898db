import type { Rule } from '../../define/rules';
import type { PolicyConfig, PolicyState } from '../schema';

/** A policy that is there. */
export type CurrentPolicy = PolicyConfig & PolicyState;

/** A rule of conditional access policies. */
export type PolicyRule = Rule<PolicyConfig, CurrentPolicy | null>;

const ENTRA = 'https://learn.microsoft.com/entra/identity/conditional-access';
const GRAPH = 'https://learn.microsoft.com/graph/api/resources';

/** Microsoft's pages on conditional access. */
export const PAGES = {
  applications: `${GRAPH}/conditionalaccessapplications`,
  conditions: `${ENTRA}/concept-conditional-access-conditions`,
  devices: `${ENTRA}/concept-condition-filters-for-devices`,
  flows: `${ENTRA}/concept-authentication-flows`,
  grant: `${ENTRA}/concept-conditional-access-grant`,
  grantControls: `${GRAPH}/conditionalaccessgrantcontrols`,
  locations: `${ENTRA}/concept-assignment-network`,
  plan: `${ENTRA}/plan-conditional-access`,
  policies: `${ENTRA}/concept-conditional-access-policies`,
  reportOnly: `${ENTRA}/concept-conditional-access-report-only`,
  session: `${ENTRA}/concept-conditional-access-session`,
  sessionControls: `${GRAPH}/conditionalaccesssessioncontrols`,
  targets: `${ENTRA}/concept-conditional-access-cloud-apps`,
  users: `${ENTRA}/concept-conditional-access-users-groups`,
} as const;
