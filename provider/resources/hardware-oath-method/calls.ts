import { hardwareOathEntity } from '../../../graph/methods/hardware-oath';
import { groupCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_hardware_oath_method` asks of Graph. */
export const calls: readonly UsedCall[] = [...singletonCalls(hardwareOathEntity), groupCheck];
