import { readMemberships } from '../../../graph/memberships';
import { readFido2 } from '../../../graph/methods/fido2';
import { listPolicies } from '../../../graph/conditional-access/policies';
import { strengthEntity } from '../../../graph/authentication-strength/entity';
import { listPasskeys } from '../../../graph/reports/registered-passkeys';
import { listUserMethods } from '../../../graph/user-methods';
import { readPasskey, registerPasskey, removePasskey } from '../../../graph/user-passkeys/calls';
import { listUsers, readUser } from '../../../graph/users';
import type { UsedCall } from '../define/used-call';

/** What `entra_fido2_security_key` asks of Graph. */
export const calls: readonly UsedCall[] = [
  {
    call: listPasskeys,
    when: 'refresh of registered keys, plan of one with evidence, import and apply; twenty in one request',
  },
  { call: readPasskey, when: 'refresh, for a key that the list does not have' },
  {
    call: listUsers,
    when: 'refresh and plan, fifteen users in one request; without it the plan warns that user principal names were not compared, and a destroy takes no user for disabled',
  },
  { call: readUser, when: 'for a user that the list does not have' },
  {
    call: readFido2,
    when: 'plan of a registration; without it the plan warns that the passkey method was not checked',
  },
  {
    call: readMemberships,
    when: 'plan of a registration; without it the plan warns that profiles and strengths were not checked',
  },
  {
    call: listPolicies,
    when: 'plan of a registration; without it the plan warns that strengths were not checked',
  },
  {
    call: strengthEntity.list,
    when: 'plan of a registration; without it the plan warns that strengths were not checked',
  },
  { call: registerPasskey, when: 'apply of a registration' },
  { call: listUserMethods, when: 'plan and apply of a destroy that is guarded' },
  { call: removePasskey, when: 'apply of a destroy' },
];
