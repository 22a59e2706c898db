import { temporaryAccessPassEntity } from '../../../graph/methods/temporary-access-pass';
import { groupCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_temporary_access_pass_method` asks of Graph. */
export const calls: readonly UsedCall[] = [
  ...singletonCalls(temporaryAccessPassEntity),
  groupCheck,
];
