import { voiceEntity } from '../../../graph/methods/voice';
import { groupCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_voice_method` asks of Graph. */
export const calls: readonly UsedCall[] = [...singletonCalls(voiceEntity), groupCheck];
