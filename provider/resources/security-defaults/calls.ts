import { listPolicies } from '../../../graph/conditional-access/policies';
import { securityDefaultsEntity } from '../../../graph/security-defaults';
import { singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_security_defaults` asks of Graph. */
export const calls: readonly UsedCall[] = [
  ...singletonCalls(securityDefaultsEntity),
  {
    call: listPolicies,
    when: 'plan, where security defaults are to be enabled; without it the plan warns that policies were not checked',
  },
];
