import { anyOf, type Truth } from '../../../../model/conditional-access/truth';
import type { PolicyConfig } from '../schema';
import { workloadsOf } from './conditions';
import { isThere } from './parts';

/** Attributes that make a policy one about workloads. */
export const WORKLOADS = [
  'include_service_principals',
  'include_agent_id_service_principals',
  'service_principal_filter',
  'agent_id_service_principal_filter',
] as const;

/** Whether a policy is about workloads instead of users. */
export const isAboutWorkloads = (policy: PolicyConfig): Truth =>
  anyOf(WORKLOADS.map((name) => isThere(workloadsOf(policy, name))));
