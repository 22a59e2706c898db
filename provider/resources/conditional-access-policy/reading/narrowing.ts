import { anyOf, known, type Truth } from '../../../../model/conditional-access/truth';
import type { PolicyConfig } from '../schema';
import { conditionOf } from './conditions';
import { entries, isThere, knownEntries } from './parts';

/** Conditions that narrow a policy where they are set. */
const CONDITIONS = [
  'user_risk_levels',
  'sign_in_risk_levels',
  'service_principal_risk_levels',
  'insider_risk_levels',
  'agent_id_risk_levels',
  'platforms',
  'locations',
  'devices',
  'authentication_flows',
] as const;

/** Names of the conditions by which a policy is known to be narrowed. */
export function knownConditions(policy: PolicyConfig): readonly string[] {
  const clients = knownEntries(conditionOf(policy, 'client_app_types'));
  return [
    ...CONDITIONS.filter((name) => isThere(conditionOf(policy, name)) === 'yes'),
    ...(clients.length > 0 && !clients.includes('all') ? ['client_app_types'] : []),
  ];
}

/** Whether a condition narrows a policy. */
export function isNarrowed(policy: PolicyConfig): Truth {
  const clients = entries(conditionOf(policy, 'client_app_types'));
  return anyOf([
    ...CONDITIONS.map((name) => isThere(conditionOf(policy, name))),
    clients === undefined ? 'unknown' : known(!clients.includes('all')),
  ]);
}
