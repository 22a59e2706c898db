import { listUsers, readUser } from '../../../graph/users';
import type { UsedCall } from '../../resources/define/used-call';

/** What `entra_user` asks of Graph. */
export const calls: readonly UsedCall[] = [
  { call: readUser, when: 'a user by id' },
  { call: listUsers, when: 'a user by user principal name' },
];
