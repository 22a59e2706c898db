import { authenticationMethodsPolicyEntity } from '../../../graph/authentication-methods-policy';
import { groupCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_authentication_methods_policy` asks of Graph. */
export const calls: readonly UsedCall[] = [
  ...singletonCalls(authenticationMethodsPolicyEntity),
  groupCheck,
];
