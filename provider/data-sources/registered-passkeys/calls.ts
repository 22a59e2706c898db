import { listMembers, readGroup } from '../../../graph/groups';
import { listPasskeys } from '../../../graph/reports/registered-passkeys';
import { listRegistrations } from '../../../graph/reports/registration-report';
import type { UsedCall } from '../../resources/define/used-call';

/** What `entra_registered_passkeys` asks of Graph. */
export const calls: readonly UsedCall[] = [
  { call: readGroup, when: 'always' },
  { call: listMembers, when: 'always' },
  { call: listRegistrations, when: 'one list for all groups, unless a group is empty' },
  { call: listPasskeys, when: 'for every user of the group who has a passkey by the report' },
];
