import { softwareOathEntity } from '../../../graph/methods/software-oath';
import { groupCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_software_oath_method` asks of Graph. */
export const calls: readonly UsedCall[] = [...singletonCalls(softwareOathEntity), groupCheck];
