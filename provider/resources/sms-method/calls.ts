import { smsEntity } from '../../../graph/methods/sms';
import { groupCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_sms_method` asks of Graph. */
export const calls: readonly UsedCall[] = [...singletonCalls(smsEntity), groupCheck];
