import { namedLocationEntity } from '../../../graph/conditional-access/named-locations';
import { listPolicies } from '../../../graph/conditional-access/policies';
import { collectionCalls, type UsedCall } from '../define/used-call';

/** What `entra_named_location` asks of Graph. */
export const calls: readonly UsedCall[] = [
  ...collectionCalls(namedLocationEntity),
  { call: listPolicies, when: 'plan and apply of a destroy, for policies that name it' },
];
