import type { PolicyRule } from '../rule';
import { conditionRules } from './condition-rules';
import { grantRules } from './grant-rules';
import { sessionRules } from './session-rules';
import { targetRules } from './target-rules';
import { tenantRules } from './tenant-rules';
import { userRules } from './user-rules';

/** Every rule that a conditional access policy is held against, in this order. */
export const policyRules: readonly PolicyRule[] = [
  ...targetRules,
  ...userRules,
  ...conditionRules,
  ...grantRules,
  ...sessionRules,
  ...tenantRules,
];
