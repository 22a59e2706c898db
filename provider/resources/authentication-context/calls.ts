import { authenticationContextEntity } from '../../../graph/conditional-access/authentication-contexts';
import { listPolicies } from '../../../graph/conditional-access/policies';
import { collectionCalls, type UsedCall } from '../define/used-call';

/** What `entra_authentication_context` asks of Graph. */
export const calls: readonly UsedCall[] = [
  ...collectionCalls(authenticationContextEntity),
  { call: listPolicies, when: 'plan and apply of a destroy, for policies that name it' },
];
