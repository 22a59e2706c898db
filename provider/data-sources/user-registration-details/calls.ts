import { listMembers, readGroup } from '../../../graph/groups';
import { listRegistrations, readRegistration } from '../../../graph/reports/registration-report';
import type { UsedCall } from '../../resources/define/used-call';

/** What `entra_user_registration_details` asks of Graph. */
export const calls: readonly UsedCall[] = [
  { call: readRegistration, when: 'a user' },
  { call: readGroup, when: 'the users of a group' },
  { call: listMembers, when: 'the users of a group' },
  {
    call: listRegistrations,
    when: 'the users of a group: one list for all groups, unless a group is empty',
  },
];
