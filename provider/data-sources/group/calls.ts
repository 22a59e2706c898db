import { listGroups, readGroup } from '../../../graph/groups';
import type { UsedCall } from '../../resources/define/used-call';

/** What `entra_group` asks of Graph. */
export const calls: readonly UsedCall[] = [
  { call: readGroup, when: 'a group by its id' },
  { call: listGroups, when: 'a group by its name' },
];
