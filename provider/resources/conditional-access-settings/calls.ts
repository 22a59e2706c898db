import { conditionalAccessSettingsEntity } from '../../../graph/conditional-access/settings';
import { singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

/** What `entra_conditional_access_settings` asks of Graph. */
export const calls: readonly UsedCall[] = singletonCalls(conditionalAccessSettingsEntity);
