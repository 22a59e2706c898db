import { emailEntity } from '../../../graph/methods/email';
import { groupCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_email_method` asks of Graph. */
export const calls: readonly UsedCall[] = [...singletonCalls(emailEntity), groupCheck];
