import { strengthEntity } from '../../../graph/authentication-strength/entity';
import { policyEntity } from '../../../graph/conditional-access/policies';
import { listRoleTemplates } from '../../../graph/directory-role-templates';
import { readUser } from '../../../graph/users';
import { breakGlassCheck, groupCheck, referenceCheck, singletonCalls } from '../define/calls';
import type { UsedCall } from '../define/used-call';

const { list, read, update, beta } = policyEntity;

/** What `entra_managed_conditional_access_policy` asks of Graph. */
export const calls: readonly UsedCall[] = [
  ...singletonCalls({
    read: list,
    write: update,
    ...(beta !== undefined && { writeBeta: beta.update }),
  }),
  { call: read, when: 'refresh, for one that the list does not have' },
  groupCheck,
  { call: readUser, when: referenceCheck('users') },
  { call: listRoleTemplates, when: referenceCheck('roles') },
  breakGlassCheck,
  {
    call: strengthEntity.list,
    when: 'plan and apply, for accounts of break_glass that have to satisfy a strength',
  },
  { call: strengthEntity.read, when: 'plan and apply, for a strength that the list does not have' },
];
