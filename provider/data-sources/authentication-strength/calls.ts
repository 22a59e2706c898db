import { strengthEntity } from '../../../graph/authentication-strength/entity';
import type { UsedCall } from '../../resources/define/used-call';

/** What the data source `entra_authentication_strength` asks of Graph. */
export const calls: readonly UsedCall[] = [
  { call: strengthEntity.list, when: 'one list for all of them' },
  { call: strengthEntity.read, when: 'an id that the list does not have' },
];
