import { externalEntity } from '../../../graph/methods/external';
import { groupCheck } from '../define/calls';
import { collectionCalls, type UsedCall } from '../define/used-call';

/** What `entra_external_authentication_method` asks of Graph. */
export const calls: readonly UsedCall[] = [...collectionCalls(externalEntity), groupCheck];
