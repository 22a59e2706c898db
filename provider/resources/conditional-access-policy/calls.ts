import { strengthEntity } from '../../../graph/authentication-strength/entity';
import { authenticationContextEntity } from '../../../graph/conditional-access/authentication-contexts';
import { namedLocationEntity } from '../../../graph/conditional-access/named-locations';
import { policyEntity } from '../../../graph/conditional-access/policies';
import { listRoleTemplates } from '../../../graph/directory-role-templates';
import { listDirectMembers } from '../../../graph/groups';
import { listSubscribedSkus } from '../../../graph/organization';
import { securityDefaultsEntity } from '../../../graph/security-defaults';
import { readUser } from '../../../graph/users';
import { breakGlassCheck, groupCheck, referenceCheck } from '../define/calls';
import { collectionCalls, type UsedCall } from '../define/used-call';

/** What `entra_conditional_access_policy` asks of Graph. */
export const calls: readonly UsedCall[] = [
  ...collectionCalls(policyEntity),
  breakGlassCheck,
  {
    call: strengthEntity.list,
    when: `${referenceCheck('the strength')}; plan and apply, for accounts of break_glass that have to satisfy one`,
  },
  { call: strengthEntity.read, when: 'plan and apply, for a strength that the list does not have' },
  groupCheck,
  {
    call: listDirectMembers,
    when: 'plan, for groups that a changed policy excludes: one without members excludes nobody',
  },
  { call: readUser, when: referenceCheck('users') },
  { call: listRoleTemplates, when: referenceCheck('roles') },
  { call: namedLocationEntity.list, when: referenceCheck('locations') },
  { call: namedLocationEntity.read, when: 'plan, for a location that the list does not have' },
  { call: authenticationContextEntity.list, when: referenceCheck('authentication contexts') },
  {
    call: authenticationContextEntity.read,
    when: 'plan, for a context that the list does not have',
  },
  {
    call: listSubscribedSkus,
    when: 'plan of a change; without it licences are not checked',
  },
  { call: securityDefaultsEntity.read, when: 'plan, for a policy that becomes enabled' },
];
