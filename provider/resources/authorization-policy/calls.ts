import { authorizationPolicyEntity } from '../../../graph/authorization-policy';
import { singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_authorization_policy` asks of Graph. */
export const calls: readonly UsedCall[] = singletonCalls(authorizationPolicyEntity);
